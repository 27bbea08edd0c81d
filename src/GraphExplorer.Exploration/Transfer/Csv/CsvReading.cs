namespace GraphExplorer.Exploration.Transfer.Csv;

/// <summary>What the reading of several CSV files has in common.</summary>
internal sealed class CsvReading(CsvMarks marks, TransferFaults faults, IProgress<double>? progress, long bytes, CancellationToken cancellation)
{
    private const int RowsBetweenLooks = 4096;

    private long _before;
    private int _rows;

    public CsvMarks Marks { get; } = marks;

    public TransferFaults Faults { get; } = faults;

    public TransferGraph Graph { get; } = new();

    public CsvIds Ids { get; } = new();

    /// <summary>Whether the rest of a file could not be read, so that what would be missing from it is no fault of another.</summary>
    public bool IsCut { get; set; }

    /// <summary>To be called for each record.</summary>
    public void Look(Stream file)
    {
        if (++_rows % RowsBetweenLooks != 0) return;
        cancellation.ThrowIfCancellationRequested();
        progress?.Report(bytes == 0 ? 1 : (double)(_before + file.Position) / bytes);
    }

    /// <summary>To be called at the end of each file.</summary>
    public void Done(Stream file) => _before += file.Length;
}
