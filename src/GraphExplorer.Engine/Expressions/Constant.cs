using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>1</c>, <c>'text'</c>.</summary>
internal sealed class Constant(Value value) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) => value;
}
