using GraphExplorer.Conformance.Tests.Servers;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>What every runner for a Neo4j server does besides.</summary>
public abstract class ServerRunnerContract : RunnerContract
{
    protected override Task AssertNothingRunsAsync(string words) => RunningStatements.AssertEndsAsync(Runner, words);
}
