namespace GraphExplorer.Web.Commands;

/// <summary>How much of a work is done, for whoever looks.</summary>
public sealed class Share : IProgress<double>
{
    private const int Cells = 20;

    private double _done;

    public void Report(double value) => Volatile.Write(ref _done, Math.Clamp(value, 0, 1));

    /// <summary>e.g. <c>40%</c>.</summary>
    public override string ToString() => Volatile.Read(ref _done).ToString("P0", CultureInfo.InvariantCulture);

    /// <summary>e.g. <c>[########------------] 40%</c>, for a terminal.</summary>
    public string ToBar()
    {
        var full = (int)(Volatile.Read(ref _done) * Cells);
        return $"[{new string('#', full)}{new string('-', Cells - full)}] {this}";
    }
}
