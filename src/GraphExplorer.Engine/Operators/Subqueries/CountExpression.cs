using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Subqueries;

internal sealed class CountExpression(Operator rows) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var count = 0L;
        rows.Open();
        while (rows.Next())
        {
            state.Poll();
            count++;
        }

        return Value.Of(count);
    }
}
