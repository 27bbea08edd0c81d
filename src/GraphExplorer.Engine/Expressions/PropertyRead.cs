using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>target.key</c>.</summary>
internal sealed class PropertyRead(CompiledExpression target, string key, TextSpan span) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row) =>
        PropertyAccess.Read(state, target.Evaluate(state, row), key, span);
}
