using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Running;

/// <summary>What a statement may do to the store.</summary>
public enum AccessMode
{
    Read,
    Write,
}

/// <summary>One statement to run: text, parameters, and how far it may go.</summary>
public sealed record QueryRequest(string Text)
{
    /// <summary>Values for <c>$name</c>. Surplus ones are ignored.</summary>
    public ValueMap Parameters { get; init; } = ValueMap.Empty;

    /// <summary>Default <see cref="AccessMode.Write"/>, as on Neo4j.</summary>
    public AccessMode AccessMode { get; init; } = AccessMode.Write;

    public QueryLimits Limits { get; init; } = QueryLimits.None;

    /// <summary>Bookmarks of transactions that this one must see. Stores without bookmarks ignore them.</summary>
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}

/// <summary>How far a statement may go. A null is no limit.</summary>
/// <param name="Time">Wall time from start to last row; past it <c>query_timeout</c>.</param>
/// <param name="Rows">Rows handed out; past it the cursor ends and says <see cref="QuerySummary.Truncated"/>.</param>
/// <param name="Bytes">Approximate memory of what the query holds at once; past it <c>query_too_large</c>.</param>
public sealed record QueryLimits(TimeSpan? Time = null, long? Rows = null, long? Bytes = null)
{
    public static QueryLimits None { get; } = new();
}
