using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>Our server and the one it is compared with, for the tests of one class; opened by the first who asks.</summary>
public sealed class OpenRoutes : IAsyncDisposable
{
    private ICypherRunner? _runner;
    private OurServer? _ours;

    internal HttpClient Client { get; } = new();
    internal Uri Ours => _ours!.Address;
    internal Uri Theirs { get; private set; } = null!;

    /// <param name="find">Finds the other server; skips or fails the test where there is none.</param>
    /// <param name="make">Makes what our route runs statements on.</param>
    internal async Task OpenAsync(Func<Task<Neo4jOptions>> find, Func<Neo4jOptions, ICypherRunner> make)
    {
        if (_ours is not null) return;
        var options = await find();
        Theirs = options.Address;
        _runner = make(options);
        _ours = await OurServer.StartAsync(_runner);
    }

    public async ValueTask DisposeAsync()
    {
        if (_ours is not null) await _ours.DisposeAsync();
        if (_runner is not null) await _runner.DisposeAsync();
        Client.Dispose();
    }
}
