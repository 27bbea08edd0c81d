using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.QueryRoute;

/// <summary>The route over a runner for Neo4j 5.26, compared with the same server asked without us.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class Neo4jRouteAgainst526(OpenRoutes routes, Neo4jServer server) : QueryRouteContract(routes), IClassFixture<OpenRoutes>
{
    protected override string Server => "5.26 behind us";

    protected override IReadOnlySet<string> NotSent { get; } = new HashSet<string> { "queryType", "resultAvailableAfter", "resultConsumedAfter" };

    protected override Task<Neo4jOptions> FindServerAsync() => server.OptionsAsync();

    protected override ICypherRunner MakeRunner(Neo4jOptions server) => new QueryApiRunner(server);
}
