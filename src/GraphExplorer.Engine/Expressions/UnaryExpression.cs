using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>An operator before or after one operand.</summary>
internal sealed class UnaryExpression(Func<Value, TextSpan, Value> apply, CompiledExpression operand, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) => apply(operand.Evaluate(state, row), span);
}
