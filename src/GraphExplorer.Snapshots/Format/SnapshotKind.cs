namespace GraphExplorer.Snapshots.Format;

/// <summary>What a snapshot shows of its data.</summary>
public static class SnapshotKind
{
    /// <summary>Entities and the edges between them, as they stood on the page.</summary>
    public const string Graph = "graph";

    /// <summary>The evidence table, or the rows of a statement.</summary>
    public const string Table = "table";

    /// <summary>A chart of the figures that reports give, with their ranges.</summary>
    public const string Figures = "figures";

    /// <summary>Reports by the day on which they were said.</summary>
    public const string Timeline = "timeline";

    public static IReadOnlyList<string> All { get; } = [Graph, Table, Figures, Timeline];
}
