using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>Neo4j with the model's schema and the seed in it, for the tests of one class; filled when the first of them asks.</summary>
public sealed class SeededNeo4j<TServer>(TServer server) : IAsyncDisposable
    where TServer : Neo4jServer
{
    private ICypherRunner? _runner;

    /// <summary>A runner over its Query API. Skips or fails the test where there is no server.</summary>
    public Task<ICypherRunner> OverHttpAsync() => OverAsync(server.OptionsAsync);

    /// <summary>A runner over Bolt.</summary>
    public Task<ICypherRunner> OverBoltAsync() => OverAsync(server.BoltAsync);

    public async ValueTask DisposeAsync()
    {
        if (_runner is null) return;
        await Seed.ClearAsync(_runner);
        await ModelSchema.DropAsync(_runner);
        await _runner.DisposeAsync();
    }

    private async Task<ICypherRunner> OverAsync(Func<Task<Neo4jOptions>> find)
    {
        if (_runner is not null) return _runner;
        await using var loading = new QueryApiRunner(await server.OptionsAsync());
        await ModelSchema.AddAsync(loading);
        await Seed.LoadAsync(loading);
        return _runner = Neo4jRunners.Make(await find());
    }
}
