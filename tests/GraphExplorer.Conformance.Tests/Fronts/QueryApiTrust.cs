using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Fronts;

/// <summary>Over HTTPS.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class QueryApiTrust(Neo4jServer server) : TrustContract
{
    protected override async Task<(Neo4jOptions Plain, string Scheme)> FindAsync() => (await server.OptionsAsync(), "https");
}
