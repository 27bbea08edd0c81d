using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>The route over the embedded engine, compared with Neo4j 2026.08, whose answers are the model for ours.</summary>
[Collection(nameof(NewestNeo4j))]
public sealed class EmbeddedRouteAgainst202608(OpenRoutes routes, NewestNeo4j server) : QueryRouteContract(routes), IClassFixture<OpenRoutes>
{
    protected override string Server => "2026.08";

    protected override Task<Neo4jOptions> FindServerAsync() => server.OptionsAsync();

    protected override ICypherRunner MakeRunner(Neo4jOptions server) => new EmbeddedRunner(new GraphStore());
}
