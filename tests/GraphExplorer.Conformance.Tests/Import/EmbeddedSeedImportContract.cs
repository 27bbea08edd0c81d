using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Import;

/// <summary>The embedded engine over a store in memory.</summary>
public sealed class EmbeddedSeedImportContract : SeedImportContract
{
    protected override Task<ICypherRunner> MakeAsync() => Task.FromResult<ICypherRunner>(new EmbeddedRunner(new GraphStore()));
}
