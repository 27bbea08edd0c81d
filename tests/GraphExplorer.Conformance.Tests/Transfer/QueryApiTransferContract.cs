using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transfer;

/// <summary>Neo4j 5.26 over its HTTP Query API.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class QueryApiTransferContract(Neo4jServer server) : TransferContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new QueryApiRunner(await server.OptionsAsync());
}
