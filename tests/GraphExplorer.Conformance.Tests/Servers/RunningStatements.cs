using System.Diagnostics;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Servers;

/// <summary>What a server says that it is doing.</summary>
internal static class RunningStatements
{
    /// <summary>Long enough for a machine with much else to do; a statement that is not ended runs for hours.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Fails when a statement with these words goes on running.</summary>
    public static async Task AssertEndsAsync(ICypherRunner runner, string words)
    {
        var clock = Stopwatch.StartNew();
        while (await RunsAsync(runner, words))
        {
            Assert.True(clock.Elapsed < Patience, "the statement still runs");
            await Task.Delay(TimeSpan.FromMilliseconds(50));
        }
    }

    private static async Task<bool> RunsAsync(ICypherRunner runner, string words)
    {
        var running = await runner.ReadAsync(new("SHOW TRANSACTIONS YIELD currentQuery") { AccessMode = AccessMode.Read });
        return running.Rows.Any(row => row[0].AsString.Contains(words, StringComparison.Ordinal));
    }
}
