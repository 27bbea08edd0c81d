namespace GraphExplorer.Engine.Durability;

/// <summary>What an acknowledged change survives.</summary>
public enum DurabilityLevel
{
    /// <summary>A power cut: each commit is on the disk before it is acknowledged. SQLite's <c>synchronous=FULL</c>.</summary>
    Full,

    /// <summary>A killed process. A power cut may take the last changes, each whole. SQLite's <c>synchronous=NORMAL</c>.</summary>
    Process,

    /// <summary>A killed process. A power cut may ruin the store. SQLite's <c>synchronous=OFF</c>.</summary>
    None,
}
