using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>The embedded engine with the model's schema and the seed in it, for the tests of one class.</summary>
public sealed class EmbeddedSeed : IAsyncLifetime
{
    public ICypherRunner Runner { get; } = new EmbeddedRunner(new GraphStore());

    public async ValueTask InitializeAsync()
    {
        await ModelSchema.AddAsync(Runner);
        await Seed.LoadAsync(Runner);
    }

    public ValueTask DisposeAsync() => Runner.DisposeAsync();
}
