using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transactions;

/// <summary>In Neo4j 2026.08 over its HTTP Query API.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class QueryApiTransactions202608(NewestNeo4j server) : ServerTransactionContract
{
    protected override async Task<ICypherRunner> MakeAsync() => new QueryApiRunner(await server.OptionsAsync());
}
