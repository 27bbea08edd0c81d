namespace GraphExplorer.Snapshots.Drift;

/// <summary>Something that the graph says differently now.</summary>
/// <param name="What"><c>entity</c>, <c>connection</c>, <c>report</c>, <c>claim</c>, <c>document</c> or <c>row</c>.</param>
/// <param name="Ref">Of it; an edge's id for a connection; null for a row.</param>
/// <param name="Name">In words: a name, a summary.</param>
/// <param name="Before">What of it was different, as it was; null where it is new, or gone as a whole.</param>
/// <param name="Now">The same, as it is.</param>
public sealed record Difference(string What, string? Ref, string Name, string? Before = null, string? Now = null);

/// <summary>What became of a snapshot's data.</summary>
/// <param name="Retracted">Reports that their speakers have taken back since.</param>
public sealed record Differences(
    IReadOnlyList<Difference> Added, IReadOnlyList<Difference> Removed, IReadOnlyList<Difference> Changed, IReadOnlyList<Difference> Retracted)
{
    public bool IsSame => Added.Count + Removed.Count + Changed.Count + Retracted.Count == 0;
}
