using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class DistinctOperator(RunContext run, Operator input, int[] slots) : Operator(run)
{
    private readonly SavedSlots _key = new(slots);
    private readonly HashSet<Value[]> _seen = new(RowKey.Instance);
    private readonly MemoryAccount _memory = new(run.Memory);

    public override void Open()
    {
        input.Open();
        _seen.Clear();
        _memory.Clear();
    }

    public override bool Next()
    {
        while (input.Next())
        {
            Run.Poll();
            var key = _key.Save(Row);
            if (!_seen.Add(key)) continue;
            _memory.Charge(key);
            return true;
        }

        _seen.Clear();
        _memory.Clear();
        return false;
    }
}
