using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>On Neo4j 2026.08 over Bolt.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class BoltStatements202608(EmbeddedSeed embedded, SeededNeo4j<NewestNeo4j> server)
    : StatementContract(embedded), IClassFixture<EmbeddedSeed>, IClassFixture<SeededNeo4j<NewestNeo4j>>
{
    protected override Task<ICypherRunner> RunnerAsync() => server.OverBoltAsync();
}
