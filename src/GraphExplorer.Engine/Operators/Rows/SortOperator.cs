namespace GraphExplorer.Engine.Operators.Rows;

internal sealed class SortOperator(RunContext run, Operator input, SortKeys keys, SavedSlots slots) : Operator(run)
{
    private readonly MemoryAccount _memory = new(run.Memory);
    private List<SortedRow>? _rows;
    private int _next;

    public override void Open()
    {
        input.Open();
        _rows = null;
        _next = 0;
        _memory.Clear();
    }

    public override bool Next()
    {
        _rows ??= Read();
        if (_next >= _rows.Count)
        {
            _rows = [];
            _next = 0;
            _memory.Clear();
            return false;
        }

        slots.Restore(_rows[_next++].Slots, Row);
        return true;
    }

    private List<SortedRow> Read()
    {
        var rows = new List<SortedRow>();
        while (input.Next())
        {
            Run.Poll();
            var row = new SortedRow(keys.Evaluate(), slots.Save(Row), rows.Count);
            _memory.Charge(row.Keys);
            _memory.Charge(row.Slots);
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
