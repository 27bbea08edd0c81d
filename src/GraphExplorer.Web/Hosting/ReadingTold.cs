using System.Diagnostics;

namespace GraphExplorer.Web.Hosting;

/// <summary>Tells now and then how far the reading of a large data folder is, so that nobody thinks it hangs.</summary>
/// <param name="output">Where it is told.</param>
/// <param name="pause">How long nothing is told, at first and in between.</param>
public sealed class ReadingTold(TextWriter output, TimeSpan pause) : IProgress<double>
{
    private readonly Stopwatch _sinceTold = Stopwatch.StartNew();

    public void Report(double value)
    {
        if (_sinceTold.Elapsed < pause) return;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Reading the graph … {value:P0}"));
        _sinceTold.Restart();
    }
}
