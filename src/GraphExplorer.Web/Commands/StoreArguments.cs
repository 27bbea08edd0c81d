using System.CommandLine;
using GraphExplorer.Web.Hosting;

namespace GraphExplorer.Web.Commands;

/// <summary>The options that say which graph a command works on.</summary>
internal sealed class StoreArguments(Settings settings)
{
    private readonly Option<bool> _noSeed = new("--no-seed")
    {
        Description = "Start with an empty graph.",
        DefaultValueFactory = _ => settings.Flag("no-seed"),
    };

    private readonly Option<string?> _import = new("--import")
    {
        Description = "Load a folder of data files at start.",
        HelpName = "folder",
        DefaultValueFactory = _ => settings.Text("import"),
    };

    private readonly Option<string?> _neo4j = new("--neo4j")
    {
        Description = "The graph is on a Neo4j server or cluster (5.25 or later): its address, such as http://localhost:7474 or, where the build has the driver, bolt://localhost:7687 or neo4j://host. The seed is not loaded into it; --import is.",
        HelpName = "url",
        DefaultValueFactory = _ => settings.Text("neo4j"),
    };

    private readonly Option<string> _neo4jUser = new("--neo4j-user")
    {
        Description = "The account there.",
        HelpName = "name",
        DefaultValueFactory = _ => settings.Text("neo4j-user") ?? "neo4j",
    };

    private readonly Option<string?> _neo4jPasswordFile = new("--neo4j-password-file")
    {
        Description = "A file whose first line is the password; it is read again when the server refuses it. In its place the environment may hold GRAPHEXPLORER_NEO4J_PASSWORD.",
        HelpName = "file",
        DefaultValueFactory = _ => settings.Text("neo4j-password-file"),
    };

    private readonly Option<string> _neo4jDatabase = new("--neo4j-database")
    {
        Description = "The database there.",
        HelpName = "name",
        DefaultValueFactory = _ => settings.Text("neo4j-database") ?? "neo4j",
    };

    private readonly ConnectionArguments _connection = new(settings);

    private readonly Option<bool> _readOnly = new("--read-only")
    {
        Description = "Refuse every statement that would change the graph.",
        DefaultValueFactory = _ => settings.Flag("read-only"),
    };

    private readonly Option<bool> _yes = new("--yes", "-y")
    {
        Description = "Answer yes where it would ask before it changes a database that holds a graph.",
        DefaultValueFactory = _ => settings.Flag("yes"),
    };

    /// <summary>Where the graph is, without what is put into it.</summary>
    public IEnumerable<Option> Server => [_neo4j, _neo4jUser, _neo4jPasswordFile, _neo4jDatabase, .. _connection.All];

    /// <summary>What is put into it at start.</summary>
    public IEnumerable<Option> Content => [_noSeed, _import];

    public Option ReadOnly => _readOnly;

    public Option Yes => _yes;

    public bool IsYes(ParseResult parsed) => parsed.GetValue(_yes);

    /// <summary>The server, or null for the embedded store.</summary>
    public Neo4jAddress? Neo4j(ParseResult parsed) => parsed.GetValue(_neo4j) is { Length: > 0 } url
        ? _connection.AddTo(new(url, parsed.GetValue(_neo4jUser)!, parsed.GetValue(_neo4jPasswordFile), parsed.GetValue(_neo4jDatabase)!), parsed)
        : null;

    /// <summary>What a command was given, for the options that it has.</summary>
    public StoreOptions Read(ParseResult parsed) => Read(parsed, new StoreOptions());

    /// <summary>The same, put into options that say more.</summary>
    public T Read<T>(ParseResult parsed, T options)
        where T : StoreOptions => options with
        {
            Seed = !parsed.GetValue(_noSeed),
            ImportFolder = parsed.GetValue(_import),
            Neo4j = Neo4j(parsed),
            ReadOnly = parsed.GetValue(_readOnly),
        };
}
