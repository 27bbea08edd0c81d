namespace GraphExplorer.Web.Commands;

/// <summary>How much of a work is done, for whoever looks.</summary>
public sealed class Share : IProgress<double>
{
    private const int Cells = 20;

    private double _done = double.NaN;

    public void Report(double value) => Volatile.Write(ref _done, Math.Clamp(value, 0, 1));

    /// <summary>e.g. <c>40 %</c>; empty while nothing is known.</summary>
    public override string ToString() => Volatile.Read(ref _done) is var done && double.IsNaN(done) ? "" : done.ToString("P0", CultureInfo.InvariantCulture);

    /// <summary>e.g. <c>[########------------] 40 %</c>, for a terminal; empty while nothing is known.</summary>
    public string ToBar()
    {
        if (Volatile.Read(ref _done) is var done && double.IsNaN(done)) return "";
        var full = (int)(done * Cells);
        return $"[{new string('#', full)}{new string('-', Cells - full)}] {this}";
    }
}
