using System.Diagnostics;

namespace GraphExplorer.Benchmarks;

/// <summary>Milliseconds of one thing: the first time, with everything cold, and the times after.</summary>
internal sealed record Figures(string Name, double First, IReadOnlyList<double> Later)
{
    public double Median { get; } = Later.Order().ElementAt(Later.Count / 2);

    /// <summary>Runs something once, and then some times more.</summary>
    public static async Task<Figures> MeasureAsync(string name, int runs, Func<Task> work)
    {
        var first = await TimeAsync(work);
        var later = new List<double>();
        for (var run = 0; run < runs; run++) later.Add(await TimeAsync(work));
        return new(name, first, later);
    }

    /// <summary>Prints both, and how many times the one the other is.</summary>
    public static void Print(Figures ours, Figures beside)
    {
        Console.WriteLine(FormattableString.Invariant($"{ours}\n{beside}"));
        var ratio = ours.Median / beside.Median;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"ratio of the medians: {ratio:0.0}"));
    }

    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Name,-44} first {First,8:0.0} ms   median of {Later.Count} more {Median,8:0.0} ms   from {Later.Min():0.0} to {Later.Max():0.0}");

    private static async Task<double> TimeAsync(Func<Task> work)
    {
        var clock = Stopwatch.StartNew();
        await work();
        return clock.Elapsed.TotalMilliseconds;
    }
}
