using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>n:A</c> as a predicate: of a node in the store its labels are not listed for it.</summary>
internal sealed class OneLabelTest(CompiledExpression target, string label, LabelPredicate labels, TextSpan span) : CompiledExpression
{
    private readonly LabelTest _other = new(target, labels, span);

    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var entity = target.Evaluate(state, row);
        return entity.Kind == ValueKind.Node && entity.IsHandle ? Value.Of(state.Graph.HasLabel(entity.Handle, label)) : _other.Of(state, row, entity);
    }
}
