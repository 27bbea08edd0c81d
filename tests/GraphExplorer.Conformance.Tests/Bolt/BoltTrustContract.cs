using GraphExplorer.Conformance.Tests.Fronts;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Neo4j;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>Over Bolt with TLS.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltTrustContract(Neo4jServer server) : TrustContract
{
    protected override async Task<(Neo4jOptions Plain, string Scheme)> FindAsync() => (await server.BoltAsync(), "bolt+s");
}
