using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>$name</c>. That it is there was checked before the statement ran.</summary>
internal sealed class ParameterRead(string name) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) => state.Parameters[name];
}
