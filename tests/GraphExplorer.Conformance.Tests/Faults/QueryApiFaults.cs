using Xunit;

namespace GraphExplorer.Conformance.Tests.Faults;

/// <summary>Over HTTP.</summary>
public sealed class QueryApiFaults(OwnNeo4j server) : ServerFaultsContract(server), IClassFixture<OwnNeo4j>
{
    protected override Uri AddressOf(OwnNeo4j server) => server.Http;
}
