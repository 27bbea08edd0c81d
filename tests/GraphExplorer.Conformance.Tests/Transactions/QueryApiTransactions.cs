using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transactions;

/// <summary>In Neo4j 5.26 over its HTTP Query API.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class QueryApiTransactions(Neo4jServer server) : ServerTransactionContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new QueryApiRunner(await server.OptionsAsync());
}
