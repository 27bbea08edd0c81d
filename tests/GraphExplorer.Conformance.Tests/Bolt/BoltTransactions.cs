using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Conformance.Tests.Transactions;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>In Neo4j 5.26 over Bolt.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltTransactions(Neo4jServer server) : ServerTransactionContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new BoltRunner(await server.BoltAsync());
}
