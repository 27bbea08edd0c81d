using GraphExplorer.Conformance.Tests.Import;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>Neo4j 2026.08 over Bolt.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class BoltSeedImportContract202608(NewestNeo4j server) : SeedImportContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new BoltRunner(await server.BoltAsync());
}
