namespace GraphExplorer.Web.Hosting;

/// <summary>Which graph is worked on, and what is put into it first.</summary>
public record StoreOptions
{
    /// <summary>Whether the seed graph is loaded into a store of our own that never held anything. Default true.</summary>
    public bool Seed { get; init; } = true;

    /// <summary>A folder of data files to load at start; null for none.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>The folder that keeps the embedded store; null for memory, and nothing is kept.</summary>
    public DataPlace? Data { get; init; }

    /// <summary>The Neo4j server that keeps the graph; null for the embedded store.</summary>
    public Neo4jAddress? Neo4j { get; init; }

    /// <summary>Whether every statement that would change the graph is refused, once it is loaded. Default false.</summary>
    public bool ReadOnly { get; init; }
}

/// <summary>Where a Neo4j server is and as whom to ask it.</summary>
/// <param name="PasswordFile">A file whose first line is the password; null for none. A password on the command line would be seen by others.</param>
public sealed record Neo4jAddress(string Url, string User, string? PasswordFile, string Database);
