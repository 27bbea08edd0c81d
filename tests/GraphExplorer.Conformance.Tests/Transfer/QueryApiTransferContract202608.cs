using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transfer;

/// <summary>Neo4j 2026.08 over its HTTP Query API.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class QueryApiTransferContract202608(NewestNeo4j server) : TransferContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new QueryApiRunner(await server.OptionsAsync());
}
