using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>What every runner for a Neo4j server does besides.</summary>
public abstract class ServerRunnerContract : RunnerContract
{
    protected override async Task AssertNothingRunsAsync(string words)
    {
        await Task.Delay(TimeSpan.FromMilliseconds(700));
        var running = await Runner.ReadAsync(new("SHOW TRANSACTIONS YIELD currentQuery") { AccessMode = AccessMode.Read });
        Assert.DoesNotContain(running.Rows, row => row[0].AsString.Contains(words, StringComparison.Ordinal));
    }
}
