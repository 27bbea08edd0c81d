namespace GraphExplorer.Engine.Operators.Rows;

/// <summary>SKIP and LIMIT together.</summary>
internal sealed class RowWindow(RowCount? skip, RowCount limit)
{
    public long Skip { get; private set; }

    /// <summary>Rows to read in all.</summary>
    public long End { get; private set; }

    public void Open()
    {
        Skip = skip?.Evaluate() ?? 0;
        var count = limit.Evaluate();
        End = count > long.MaxValue - Skip ? long.MaxValue : Skip + count;
        if (count == 0) End = 0;
    }
}
