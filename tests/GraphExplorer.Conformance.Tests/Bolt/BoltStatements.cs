using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>On Neo4j 5.26 over Bolt.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltStatements(EmbeddedSeed embedded, SeededNeo4j<Neo4jServer> server)
    : StatementContract(embedded), IClassFixture<EmbeddedSeed>, IClassFixture<SeededNeo4j<Neo4jServer>>
{
    protected override Task<ICypherRunner> RunnerAsync() => server.OverBoltAsync();
}
