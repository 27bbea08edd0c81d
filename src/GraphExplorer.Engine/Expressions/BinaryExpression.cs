using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>An operator that always needs both of its operands.</summary>
internal sealed class BinaryExpression(
    Func<Value, Value, TextSpan, Value> apply, CompiledExpression left, CompiledExpression right, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) =>
        apply(left.Evaluate(state, row), right.Evaluate(state, row), span);
}
