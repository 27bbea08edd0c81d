using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Conformance.Tests.Transactions;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>In Neo4j 2026.08 over Bolt.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class BoltTransactions202608(NewestNeo4j server) : ServerTransactionContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new BoltRunner(await server.BoltAsync());
}
