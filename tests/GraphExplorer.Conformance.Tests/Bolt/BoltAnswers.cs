using GraphExplorer.Conformance.Tests.Answers;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>Over Neo4j 5.26 over Bolt.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltAnswers(EmbeddedSeed embedded, OneClient client, SeededNeo4j<Neo4jServer> server)
    : AnswersContract(embedded, client), IClassFixture<EmbeddedSeed>, IClassFixture<OneClient>, IClassFixture<SeededNeo4j<Neo4jServer>>
{
    protected override Task<ICypherRunner> RunnerAsync() => server.OverBoltAsync();
}
