using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>text =~ pattern</c>. The last pattern is kept ready, since it is nearly always the same for all rows.</summary>
internal sealed class RegularExpressionMatch(CompiledExpression text, CompiledExpression pattern, TextSpan span) : CompiledExpression
{
    private RegularExpression? _last;

    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var subject = text.Evaluate(state, row);
        var wanted = pattern.Evaluate(state, row);
        if (subject.IsNull || wanted.IsNull) return Value.Null;
        if (wanted.Kind != ValueKind.String)
        {
            throw RuntimeFailure.WrongType($"`=~` needs a text as pattern, not {TypeName.Describe(wanted)}", span);
        }

        if (subject.Kind != ValueKind.String) return Value.Null;
        var ready = _last;
        if (ready?.Pattern != wanted.AsString) _last = ready = new(wanted.AsString, span);
        return Value.Of(ready.Matches(subject.AsString));
    }
}
