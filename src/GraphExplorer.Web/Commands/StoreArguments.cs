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

    private readonly Option<string?> _data = new("--data")
    {
        Description = "The folder that keeps the graph, and beside a graph that is read-only what people save; it is made where it is not there. Default: data at the top of the source tree, else a folder of the user's; beside a Neo4j that is read-only none.",
        HelpName = "folder",
        DefaultValueFactory = _ => settings.Text("data"),
    };

    private readonly Option<bool> _inMemory = new("--in-memory")
    {
        Description = "Keep nothing: the graph is gone with the process.",
        DefaultValueFactory = _ => settings.Flag("in-memory"),
    };

    private readonly Option<string> _durability = new Option<string>("--durability")
    {
        Description = "What an acknowledged change survives: a power cut (full), a killed process (process), or that and faster, but a power cut may ruin everything (none).",
        DefaultValueFactory = _ => settings.Text("durability") ?? DurabilityWords.All[0],
    }.AcceptOnlyFromAmong([.. DurabilityWords.All]);

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

    /// <summary>The folder that keeps it, alone.</summary>
    public Option Folder => _data;

    /// <summary>Where the embedded store keeps the graph.</summary>
    public IEnumerable<Option> Keeping => [_data, _inMemory, _durability];

    /// <summary>The server that keeps it instead.</summary>
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

    /// <summary>The folder, or null for memory, and where a server keeps the graph.</summary>
    /// <param name="asCopy">Whether it is only read.</param>
    public DataPlace? Data(ParseResult parsed, bool asCopy = false) =>
        Neo4j(parsed) is null && Place(parsed) is { } place ? place with { AsCopy = asCopy } : null;

    /// <summary>The folder for what people save beside a graph that is read-only; null for memory, and beside a server where no folder is named.</summary>
    public DataPlace? State(ParseResult parsed) => (Neo4j(parsed) is null || parsed.GetValue(_data) is { Length: > 0 }) && Place(parsed) is { } place
        ? place with { Folder = Path.Combine(place.Folder, "state") }
        : null;

    /// <summary>What a command was given, for the options that it has.</summary>
    public StoreOptions Read(ParseResult parsed) => Read(parsed, new StoreOptions());

    /// <summary>The same, put into options that say more.</summary>
    public T Read<T>(ParseResult parsed, T options)
        where T : StoreOptions => options with
        {
            Seed = !parsed.GetValue(_noSeed),
            ImportFolder = parsed.GetValue(_import),
            Data = Data(parsed),
            Neo4j = Neo4j(parsed),
            ReadOnly = parsed.GetValue(_readOnly),
        };

    private DataPlace? Place(ParseResult parsed)
    {
        // What stands on the command line goes before what stands around it.
        var isNamed = parsed.GetResult(_data) is { Implicit: false };
        if (isNamed && parsed.GetResult(_inMemory) is { Implicit: false }) throw new StartFault("--data keeps the graph and --in-memory does not; say one of the two.");
        if (!isNamed && parsed.GetValue(_inMemory)) return null;
        var folder = parsed.GetValue(_data) is { Length: > 0 } named ? named : Folders.Data();
        return new(Path.GetFullPath(folder)) { Durability = parsed.GetValue(_durability) ?? DurabilityWords.All[0] };
    }
}
