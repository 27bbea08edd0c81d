using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary><c>reduce(accumulator = start, x IN list | step)</c>.</summary>
internal sealed class Reduction(
    int accumulatorSlot, CompiledExpression start, int itemSlot, CompiledExpression list, CompiledExpression step) : CompiledExpression
{
    public override Value Evaluate(ExecutionState state, Value[] row)
    {
        var source = list.Evaluate(state, row);
        if (source.IsNull) return Value.Null;
        var accumulated = start.Evaluate(state, row);
        foreach (var item in ListView.Of(source))
        {
            state.Poll();
            row[accumulatorSlot] = accumulated;
            row[itemSlot] = item;
            accumulated = step.Evaluate(state, row);
        }

        return accumulated;
    }
}
