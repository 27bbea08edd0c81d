using GraphExplorer.Conformance.Tests.Faults;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>Over Bolt.</summary>
public sealed class BoltFaults(OwnNeo4j server) : ServerFaultsContract(server), IClassFixture<OwnNeo4j>
{
    protected override bool KeepsConnections => true;

    protected override Uri AddressOf(OwnNeo4j server) => server.Bolt;
}
