using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>x IS :: INTEGER NOT NULL</c>.</summary>
internal sealed class TypeTest(CompiledExpression operand, TypePattern type, bool negated) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) =>
        Value.Of(type.Includes(operand.Evaluate(state, row)) != negated);
}
