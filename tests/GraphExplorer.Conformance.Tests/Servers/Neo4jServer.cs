using System.Diagnostics;
using System.Text.Json;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using GraphExplorer.Testing;
using Xunit;

[assembly: AssemblyFixture(typeof(GraphExplorer.Conformance.Tests.Servers.Neo4jServer))]

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>
/// The Neo4j 5.26 that the tests run against, one for the whole run: the one that NEO4J_URL names with NEO4J_USER and
/// NEO4J_PASSWORD, else one that <c>NEO4J_FOLDER/start</c> starts and <c>stop</c> ends. Its database has to be empty:
/// tests fill it and clear it.
/// </summary>
public class Neo4jServer : IAsyncDisposable
{
    private const string LongTerm = "5.26";

    private readonly string _version;
    private readonly SemaphoreSlim _once = new(1, 1);
    private QueryApiOptions? _options;
    private string? _home;

    public Neo4jServer()
        : this(LongTerm)
    {
    }

    /// <param name="version">Of those that the scripts know.</param>
    protected Neo4jServer(string version) => _version = version;

    /// <summary>Where it is; started by the first who asks. Skips or fails the test where there is none.</summary>
    public async Task<QueryApiOptions> OptionsAsync()
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

    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_home is not null) await RunAsync("stop", _home);
        if (_home is not null) Directory.Delete(_home, recursive: true);
        _once.Dispose();
    }

    private async Task<QueryApiOptions> FindAsync()
    {
        var options = _version == LongTerm && TestEnvironment.Find("NEO4J_URL") is { } address
            ? new QueryApiOptions(
                new(address), TestEnvironment.Find("NEO4J_USER") ?? "neo4j", TestEnvironment.Find("NEO4J_PASSWORD") ?? "")
            : await StartAsync();
        await using var runner = new QueryApiRunner(options);
        var nodes = await runner.ReadAsync(new("MATCH (n) RETURN count(n)") { AccessMode = AccessMode.Read });
        if (nodes.Rows[0][0].AsInteger > 0)
            throw new InvalidOperationException($"The database at {options.Address} is not empty, and the tests would clear it.");
        return options;
    }

    private async Task<QueryApiOptions> StartAsync()
    {
        if (TestEnvironment.Find("NEO4J_FOLDER") is null)
            TestEnvironment.Missing($"neither NEO4J_URL nor NEO4J_FOLDER names a Neo4j server of version {_version}");
        using var started = JsonDocument.Parse(await RunAsync("start", "--version", _version));
        string Text(string key) => started.RootElement.GetProperty(key).GetString()!;
        _home = Text("home");
        return new(new(Text("http")), Text("user"), Text("password"));
    }

    private static async Task<string> RunAsync(string script, params string[] arguments)
    {
        var folder = TestEnvironment.Folder("NEO4J_FOLDER", "the scripts that start and stop Neo4j");
        var start = new ProcessStartInfo(Path.Combine(folder, script), arguments) { RedirectStandardOutput = true };
        using var process = Process.Start(start)!;
        var output = await process.StandardOutput.ReadLineAsync() ?? "";
        await process.WaitForExitAsync();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{script} ended with {process.ExitCode}");
    }
}
