namespace GraphExplorer.Graph.Errors;

/// <summary>A statement or request failed for a reason in the catalogue.</summary>
public sealed class GraphException(ErrorEntry entry, string message, TextSpan? span = null, Exception? cause = null)
    : Exception(message, cause)
{
    /// <summary>What kind of failure this is.</summary>
    public ErrorEntry Entry { get; } = entry;

    /// <summary>Where in the query text, when text is at fault.</summary>
    public TextSpan? Span { get; } = span;

    /// <summary>The code a Neo4j server gave, when one did and the catalogue has no entry of its own for it.</summary>
    public string Neo4jCode { get; init; } = entry.Neo4jCode;
}
