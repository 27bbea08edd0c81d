using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>[a, b]</c>.</summary>
internal sealed class ListConstruction(CompiledExpression[] items) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var values = new Value[items.Length];
        for (var i = 0; i < items.Length; i++) values[i] = items[i].Evaluate(state, row);
        return Value.List(values);
    }
}
