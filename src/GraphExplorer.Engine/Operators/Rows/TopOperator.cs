namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>The first rows of a sort, of which no more than those are held.</summary>
internal sealed class TopOperator(RunContext run, Operator input, SortKeys keys, SavedSlots slots, RowWindow window) : Operator(run)
{
    private readonly MemoryAccount _memory = new(run.Memory);
    private List<SortedRow>? _rows;
    private int _next;

    public override void Open()
    {
        input.Open();
        window.Open();
        _rows = null;
        _memory.Clear();
    }

    public override bool Next()
    {
        if (_rows is null)
        {
            _rows = Read();
            _next = (int)Math.Min(window.Skip, _rows.Count);
        }

        if (_next >= _rows.Count)
        {
            _memory.Clear();
            return false;
        }

        slots.Restore(_rows[_next++].Slots, Row);
        return true;
    }

    private List<SortedRow> Read()
    {
        var kept = new TopRows(keys, window.End);
        var number = 0L;
        while (input.Next())
        {
            Run.Poll();
            if (window.End == 0) break;
            var row = new SortedRow(keys.Evaluate(), [], number++);
            if (kept.IsBeyond(row)) continue;
            var whole = row with { Slots = slots.Save(Row) };
            if (!kept.IsFull) _memory.Charge([.. whole.Keys, .. whole.Slots]);
            kept.Add(whole);
        }

        return kept.Sorted();
    }
}
