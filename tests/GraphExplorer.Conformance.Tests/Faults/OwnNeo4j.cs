using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;

namespace GraphExplorer.Conformance.Tests.Faults;

/// <summary>A Neo4j of one test class, always at the same address, that things are done to.</summary>
public sealed class OwnNeo4j : IAsyncDisposable
{
    private const string User = "neo4j";

    private readonly string _top = Directory.CreateTempSubdirectory("faults-").FullName;
    private int? _pid;
    private string? _home;

    public Uri Http { get; } = new($"http://127.0.0.1:{FreePort()}");
    public Uri Bolt { get; } = new($"bolt://127.0.0.1:{FreePort()}");
    public string Password { get; private set; } = "first-password";

    /// <summary>Runs it, in a version; the data of each version stays.</summary>
    public async Task StartAsync(string version = "5.26")
    {
        var home = Path.Combine(_top, version);
        if (_home == home) return;
        await StopAsync();
        using var started = JsonDocument.Parse(await Neo4jScripts.RunAsync(
            "start", "--version", version, "--home", home, "--http", $"{Http.Port}", "--bolt", $"{Bolt.Port}", "--password", Password, "--heap", "512m"));
        _pid = started.RootElement.GetProperty("pid").GetInt32();
        _home = home;
    }

    public async Task StopAsync()
    {
        if (_home is null) return;
        await Neo4jScripts.RunAsync("stop", _home);
        _home = null;
    }

    /// <summary>It keeps its connections and says nothing.</summary>
    public Task PauseAsync() => SignalAsync("STOP");

    public Task ResumeAsync() => SignalAsync("CONT");

    public async Task ChangePasswordAsync(string password)
    {
        await using var system = new QueryApiRunner(new Neo4jOptions(Http, User, Password, "system") { NewPassword = () => password });
        await system.ReadAsync(new($"ALTER CURRENT USER SET PASSWORD FROM '{Password}' TO '{password}'"));
        Password = password;
    }

    public async ValueTask DisposeAsync()
    {
        if (_home is not null) await ResumeAsync();
        await StopAsync();
        Directory.Delete(_top, recursive: true);
    }

    private async Task SignalAsync(string signal)
    {
        using var kill = Process.Start("kill", [$"-{signal}", $"{_pid}"]);
        await kill.WaitForExitAsync();
    }

    private static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
