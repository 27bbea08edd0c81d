using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Statements;

/// <summary>On Neo4j 5.26 over its HTTP Query API.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class QueryApiStatements(EmbeddedSeed embedded, SeededNeo4j<Neo4jServer> server)
    : StatementContract(embedded), IClassFixture<EmbeddedSeed>, IClassFixture<SeededNeo4j<Neo4jServer>>
{
    protected override Task<ICypherRunner> RunnerAsync() => server.OverHttpAsync();
}
