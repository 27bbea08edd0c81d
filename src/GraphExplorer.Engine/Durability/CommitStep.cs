namespace GraphExplorer.Engine.Durability;

/// <summary>How far a commit is.</summary>
public enum CommitStep
{
    /// <summary>Nothing of it was given to SQLite.</summary>
    Begin,

    /// <summary>SQLite has all of it in memory; it is about to write and sync it.</summary>
    Sync,

    /// <summary>It is on the disk; no reader has seen it, nobody was told.</summary>
    Kept,
}
