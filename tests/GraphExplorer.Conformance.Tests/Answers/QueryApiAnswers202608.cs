using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Answers;

/// <summary>Over Neo4j 2026.08 over its HTTP Query API.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class QueryApiAnswers202608(EmbeddedSeed embedded, OneClient client, SeededNeo4j<NewestNeo4j> server)
    : AnswersContract(embedded, client), IClassFixture<EmbeddedSeed>, IClassFixture<OneClient>, IClassFixture<SeededNeo4j<NewestNeo4j>>
{
    protected override Task<ICypherRunner> RunnerAsync() => server.OverHttpAsync();
}
