using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Subqueries;

/// <summary>Stops at the first row.</summary>
internal sealed class ExistsExpression(Operator rows) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        rows.Open();
        return Value.Of(rows.Next());
    }
}
