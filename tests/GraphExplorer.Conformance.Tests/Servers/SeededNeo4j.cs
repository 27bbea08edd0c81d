using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>Neo4j with the seed in it, for the tests of one class.</summary>
public sealed class SeededNeo4j(Neo4jServer server) : IAsyncLifetime
{
    public ICypherRunner Runner { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Runner = new QueryApiRunner(await server.OptionsAsync());
        await Seed.LoadAsync(Runner);
    }

    public async ValueTask DisposeAsync()
    {
        if (Runner is null) return;
        await Seed.ClearAsync(Runner);
        await Runner.DisposeAsync();
    }
}
