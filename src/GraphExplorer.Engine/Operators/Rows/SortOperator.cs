namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class SortOperator(RunContext run, Operator input, SortKeys keys, SavedSlots slots) : Operator(run)
{
    private readonly MemoryAccount _keyMemory = new(run.Memory);
    private readonly MemoryAccount _slotMemory = new(run.Memory);
    private List<SortedRow>? _rows;
    private int _next;

    public override void Open()
    {
        input.Open();
        _rows = null;
        _next = 0;
        Release();
    }

    public override bool Next()
    {
        _rows ??= Read();
        if (_next >= _rows.Count)
        {
            _rows = [];
            _next = 0;
            Release();
            return false;
        }

        slots.Restore(_rows[_next++].Slots, Row);
        return true;
    }

    private void Release()
    {
        _keyMemory.Clear();
        _slotMemory.Clear();
    }

    private List<SortedRow> Read()
    {
        var rows = new List<SortedRow>();
        while (input.Next())
        {
            Run.Poll();
            var row = new SortedRow(keys.Evaluate(), slots.Save(Row), rows.Count);
            _keyMemory.Charge(row.Keys);
            _slotMemory.Charge(row.Slots);
            rows.Add(row);
        }

        rows.Sort(new PolledOrder(Run, keys));
        return rows;
    }

    /// <summary>Sorting is a loop too.</summary>
    private sealed class PolledOrder(RunContext run, SortKeys keys) : IComparer<SortedRow>
    {
        public int Compare(SortedRow? x, SortedRow? y)
        {
            run.Poll();
            return keys.Compare(x, y);
        }
    }
}
