namespace GraphExplorer.Snapshots.Format;

/// <summary>What the graph is made of that a snapshot is of.</summary>
public static class SnapshotModel
{
    /// <summary>Another model than that of claims and reports: labels and types of its own, and nothing on who said what.</summary>
    public const string Other = "other";

    /// <summary>Whether nothing in it is on anybody's word, so that nothing may be said of reports, stances and sources.</summary>
    public static bool IsOfOtherModel(this Snapshot snapshot) => snapshot.Model == Other;
}
