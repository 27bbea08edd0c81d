namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>The first rows of a sort. As long as there are no more than are kept, nothing is compared.</summary>
internal sealed class TopRows(SortKeys keys, long most)
{
    private readonly List<SortedRow> _rows = [];
    private PriorityQueue<SortedRow, SortedRow>? _queue;

    /// <summary>Whether a further row takes the place of another.</summary>
    public bool IsFull => _queue is not null || _rows.Count >= most;

    /// <summary>Whether a row is not among the first.</summary>
    public bool IsBeyond(SortedRow row) => IsFull && keys.Compare(row, Queue.Peek()) >= 0;

    public void Add(SortedRow row)
    {
        if (IsFull) Queue.EnqueueDequeue(row, row);
        else _rows.Add(row);
    }

    /// <summary>All that are kept, in order.</summary>
    public List<SortedRow> Sorted()
    {
        var rows = _queue is null ? _rows : _queue.UnorderedItems.Select(item => item.Element).ToList();
        rows.Sort(keys);
        return rows;
    }

    // The last of them first.
    private PriorityQueue<SortedRow, SortedRow> Queue => _queue ??= new(
        _rows.Select(row => (row, row)), Comparer<SortedRow>.Create((x, y) => keys.Compare(y, x)));
}
