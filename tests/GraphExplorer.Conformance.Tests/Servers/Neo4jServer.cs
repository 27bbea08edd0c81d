using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;
using GraphExplorer.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(GraphExplorer.Conformance.Tests.Servers.Neo4jServer))]
[assembly: AssemblyFixture(typeof(GraphExplorer.Conformance.Tests.Servers.NewestNeo4j))]

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>
/// The Neo4j 5.26 that the tests run against, one for the whole run: the one that NEO4J_URL and NEO4J_BOLT_URL name with
/// NEO4J_USER and NEO4J_PASSWORD, else one that <c>NEO4J_FOLDER/start</c> starts and <c>stop</c> ends. Its database has to
/// be empty: tests fill it and clear it, one class at a time.
/// </summary>
public class Neo4jServer : IAsyncDisposable
{
    private const string LongTerm = "5.26";

    private readonly string _version;
    private readonly SemaphoreSlim _once = new(1, 1);
    private Neo4jOptions? _options;
    private Uri? _bolt;
    private string? _home;

    public Neo4jServer()
        : this(LongTerm)
    {
    }

    /// <param name="version">Of those that the scripts know.</param>
    protected Neo4jServer(string version) => _version = version;

    /// <summary>Where it is over HTTP; started by the first who asks. Skips or fails the test where there is none.</summary>
    public async Task<Neo4jOptions> OptionsAsync()
    {
        await _once.WaitAsync();
        try
        {
            return _options ??= await FindAsync();
        }
        finally
        {
            _once.Release();
        }
    }

    /// <summary>Where it is over Bolt.</summary>
    public async Task<Neo4jOptions> BoltAsync()
    {
        var options = await OptionsAsync();
        if (_bolt is null) TestEnvironment.Missing("NEO4J_BOLT_URL does not name the Bolt address of the server at NEO4J_URL");
        return options with { Address = _bolt };
    }

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_home is not null) await Neo4jScripts.RunAsync("stop", _home);
        if (_home is not null) Directory.Delete(_home, recursive: true);
        _once.Dispose();
    }

    private async Task<Neo4jOptions> FindAsync()
    {
        var options = _version == LongTerm && TestEnvironment.Find("NEO4J_URL") is { } address ? Named(address) : await StartAsync();
        await using var runner = new QueryApiRunner(options);
        var nodes = await runner.ReadAsync(new("MATCH (n) RETURN count(n)") { AccessMode = AccessMode.Read });
        if (nodes.Rows[0][0].AsInteger > 0)
            throw new InvalidOperationException($"The database at {options.Address} is not empty, and the tests would clear it.");
        return options;
    }

    private Neo4jOptions Named(string address)
    {
        if (TestEnvironment.Find("NEO4J_BOLT_URL") is { } bolt) _bolt = new(bolt);
        return new(new(address), TestEnvironment.Find("NEO4J_USER") ?? "neo4j", TestEnvironment.Find("NEO4J_PASSWORD") ?? "");
    }

    private async Task<Neo4jOptions> StartAsync()
    {
        if (TestEnvironment.Find("NEO4J_FOLDER") is null)
            TestEnvironment.Missing($"neither NEO4J_URL nor NEO4J_FOLDER names a Neo4j server of version {_version}");
        using var started = JsonDocument.Parse(await Neo4jScripts.RunAsync("start", "--version", _version));
        string Text(string key) => started.RootElement.GetProperty(key).GetString()!;
        _home = Text("home");
        _bolt = new(Text("bolt"));
        return new(new(Text("http")), Text("user"), Text("password"));
    }
}
