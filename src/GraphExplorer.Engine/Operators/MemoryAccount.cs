using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators;

/// <summary>What one operator holds.</summary>
internal sealed class MemoryAccount(MemoryBudget budget)
{
    private const int RowOverhead = 48;
    private long _held;
    private Value[] _last = [];

    public void Charge(long bytes)
    {
        _held += bytes;
        budget.Charge(bytes);
    }

    /// <summary>Charges for a row kept. What it shares with the row kept before costs nothing more.</summary>
    public void Charge(Value[] row)
    {
        var bytes = (long)RowOverhead;
        for (var i = 0; i < row.Length; i++)
            bytes += _last.Length == row.Length && ValueSize.IsSame(_last[i], row[i]) ? ValueSize.Slot : ValueSize.Of(row[i]);
        _last = row;
        Charge(bytes);
    }

    /// <summary>Gives everything back.</summary>
    public void Clear()
    {
        budget.Release(_held);
        _held = 0;
        _last = [];
    }
}
