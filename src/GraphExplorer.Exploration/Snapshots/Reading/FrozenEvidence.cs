using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Questions;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>The reports that a snapshot holds.</summary>
/// <param name="Placed">In the order of the page.</param>
/// <param name="Apart">Those that the question could not place.</param>
/// <param name="Total">How many there are, these among them.</param>
/// <param name="Answer">Of the question; null where none was asked.</param>
internal sealed record FrozenEvidence(IReadOnlyList<ReportRow> Placed, IReadOnlyList<ReportRow> Apart, int Total, ListedAnswer? Answer)
{
    /// <summary>Of a graph that holds none.</summary>
    public static FrozenEvidence None { get; } = new([], [], 0, null);

    public IReadOnlyList<ReportRow> Rows { get; } = [.. Placed.Concat(Apart)];
}
