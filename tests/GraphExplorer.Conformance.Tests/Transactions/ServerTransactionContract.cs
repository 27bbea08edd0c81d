using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Transactions;

/// <summary>On a Neo4j server.</summary>
public abstract class ServerTransactionContract : TransactionContract
{
    protected override Task AssertNothingRunsAsync(ICypherRunner runner, string words) => RunningStatements.AssertEndsAsync(runner, words);
}
