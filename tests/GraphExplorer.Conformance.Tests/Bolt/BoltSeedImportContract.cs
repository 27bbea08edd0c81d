using GraphExplorer.Conformance.Tests.Import;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>Neo4j 5.26 over Bolt.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltSeedImportContract(Neo4jServer server) : SeedImportContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new BoltRunner(await server.BoltAsync());
}
