using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Subqueries;

/// <summary>Nulls are kept, unlike in the aggregate of that name.</summary>
internal sealed class CollectExpression(RunContext run, Operator rows, int column) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var memory = new MemoryAccount(run.Memory);
        var items = new List<Value>();
        rows.Open();
        while (rows.Next())
        {
            state.Poll();
            memory.Charge(ValueSize.Of(run.Row[column]));
            items.Add(run.Row[column]);
        }

        memory.Clear();
        return Value.List([.. items]);
    }
}
