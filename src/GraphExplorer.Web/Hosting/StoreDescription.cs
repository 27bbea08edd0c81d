namespace GraphExplorer.Web.Hosting;

/// <summary>Where the graph is kept.</summary>
/// <param name="Kind"><c>embedded</c> or <c>neo4j</c>.</param>
/// <param name="Persistent">Whether it is still there after the server stopped.</param>
/// <param name="Sentence">The same for a person.</param>
/// <param name="ReadOnly">Whether nothing can be changed here.</param>
public sealed record StoreDescription(string Kind, bool Persistent, string Sentence, bool ReadOnly = false)
{
    /// <summary>The kind that is kept in this process.</summary>
    public const string Embedded = "embedded";

    /// <summary>The same store, served so that nothing can be changed.</summary>
    public StoreDescription AsReadOnly() => this with { ReadOnly = true, Sentence = $"{Sentence} It is read-only: nothing can be changed here." };
}
