using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>n</c>: a variable, from its slot.</summary>
internal sealed class SlotRead(int slot) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) => row[slot];
}
