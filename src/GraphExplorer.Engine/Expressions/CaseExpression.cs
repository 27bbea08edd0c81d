using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>CASE WHEN predicate THEN value … ELSE value END</c>.</summary>
internal sealed class CaseExpression(
    (CompiledExpression When, CompiledExpression Then)[] branches, CompiledExpression otherwise, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        foreach (var (when, then) in branches)
        {
            if (Kleene.Truth(when.Evaluate(state, row), span) == true) return then.Evaluate(state, row);
        }

        return otherwise.Evaluate(state, row);
    }
}
