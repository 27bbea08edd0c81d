namespace GraphExplorer.Web.Hosting;

/// <summary>What a server is started with.</summary>
public sealed record ServeOptions
{
    public const string DefaultAddress = "http://127.0.0.1:5080";

    /// <summary>Addresses to listen on, all on this machine. Default <see cref="DefaultAddress"/>.</summary>
    public IReadOnlyList<Uri> Addresses { get; init; } = [new(DefaultAddress)];

    /// <summary>Whether the seed graph is loaded into an empty store of our own. Default true.</summary>
    public bool Seed { get; init; } = true;

    /// <summary>A folder of data files to load at start; null for none.</summary>
    public string? ImportFolder { get; init; }

    /// <summary>The Neo4j server that keeps the graph; null for the embedded store.</summary>
    public Neo4jAddress? Neo4j { get; init; }
}

/// <summary>Where a Neo4j server is and as whom to ask it.</summary>
/// <param name="PasswordFile">A file whose first line is the password; null for none. A password on the command line would be seen by others.</param>
public sealed record Neo4jAddress(string Url, string User, string? PasswordFile, string Database);
