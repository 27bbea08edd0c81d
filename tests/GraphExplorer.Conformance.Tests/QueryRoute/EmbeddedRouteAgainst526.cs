using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>The route over the embedded engine, compared with Neo4j 5.26.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class EmbeddedRouteAgainst526(OpenRoutes routes, Neo4jServer server) : QueryRouteContract(routes), IClassFixture<OpenRoutes>
{
    protected override string Server => "5.26";

    protected override IReadOnlySet<string> NotSent { get; } = new HashSet<string> { "queryType", "resultAvailableAfter", "resultConsumedAfter" };

    protected override Task<Neo4jOptions> FindServerAsync() => server.OptionsAsync();

    protected override ICypherRunner MakeRunner(Neo4jOptions server) => new EmbeddedRunner(new GraphStore());
}
