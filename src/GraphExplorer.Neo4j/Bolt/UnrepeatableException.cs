using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Carries a failure past the driver, which would try the transaction again for it.</summary>
internal sealed class UnrepeatableException(Neo4jException failure) : Exception(failure.Message, failure)
{
    public Neo4jException Failure { get; } = failure;
}
