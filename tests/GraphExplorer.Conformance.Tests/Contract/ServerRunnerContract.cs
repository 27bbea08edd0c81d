using System.Diagnostics;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>What every runner for a Neo4j server does besides.</summary>
public abstract class ServerRunnerContract : RunnerContract
{
    /// <summary>Long enough for a machine with much else to do; a statement that is not ended runs for hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    protected override async Task AssertNothingRunsAsync(string words)
    {
        var clock = Stopwatch.StartNew();
        while (await RunsAsync(words))
        {
            Assert.True(clock.Elapsed < Patience, "the statement still runs");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private async Task<bool> RunsAsync(string words)
    {
        var running = await Runner.ReadAsync(new("SHOW TRANSACTIONS YIELD currentQuery") { AccessMode = AccessMode.Read });
        return running.Rows.Any(row => row[0].AsString.Contains(words, StringComparison.Ordinal));
    }
}
