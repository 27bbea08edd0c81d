namespace GraphExplorer.Exploration.Snapshots.Saying;

/// <summary>Counts in words: "1 report", "1,200 reports".</summary>
internal static class Counted
{
    public static string Of(int count, string one, string other) => $"{count.ToString("N0", CultureInfo.InvariantCulture)} {(count == 1 ? one : other)}";
}
