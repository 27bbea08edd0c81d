namespace GraphExplorer.Web.Hosting;

/// <summary>Which graph is worked on, and what is put into it first.</summary>
public record StoreOptions
{
    /// <summary>Whether the seed graph is loaded into an empty store of our own. Default true.</summary>
    public bool Seed { get; init; } = true;

    /// <summary>A folder of data files to load at start; null for none.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>The Neo4j server that keeps the graph; null for the embedded store.</summary>
    public Neo4jAddress? Neo4j { get; init; }

    /// <summary>Whether a server that does not answer yet is waited for. Default false.</summary>
    public bool WaitsForServer { get; init; }

    /// <summary>Whether every statement that would change the graph is refused, once it is loaded. Default false.</summary>
    public bool ReadOnly { get; init; }
}

/// <summary>Where a Neo4j server is and as whom to ask it.</summary>
/// <param name="PasswordFile">A file whose first line is the password; null for none. A password on the command line would be seen by others.</param>
public sealed record Neo4jAddress(string Url, string User, string? PasswordFile, string Database)
{
    /// <summary>The password where there is no file. Default none.</summary>
    public string Password { get; init; } = "";

    /// <summary>Connections at most to each server. Default 100.</summary>
    public int PoolSize { get; init; } = 100;

    /// <summary>How long to wait for a connection. Default 5 s.</summary>
    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>A file of certificates (PEM) of authorities to trust; null for those that the system trusts.</summary>
    public string? TrustFile { get; init; }
}
