using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>Neo4j with the model's schema and the seed in it, for the tests of one class; filled when the first of them asks.</summary>
public sealed class SeededNeo4j(Neo4jServer server) : IAsyncDisposable
{
    private QueryApiRunner? _runner;

    /// <summary>Skips or fails the test where there is no server.</summary>
    public async Task<ICypherRunner> RunnerAsync()
    {
        if (_runner is not null) return _runner;
        var runner = new QueryApiRunner(await server.OptionsAsync());
        await ModelSchema.AddAsync(runner);
        await Seed.LoadAsync(runner);
        return _runner = runner;
    }

    public async ValueTask DisposeAsync()
    {
        if (_runner is null) return;
        await Seed.ClearAsync(_runner);
        await ModelSchema.DropAsync(_runner);
        await _runner.DisposeAsync();
    }
}
