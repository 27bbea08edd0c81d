using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// Ends statements on the server. The driver waits for an answer, however long it takes, so the transaction is looked up by
/// its mark and terminated over a connection kept for that: an ending never waits behind the statements it is to end.
/// </summary>
internal sealed class StatementEnding(Neo4jOptions options) : IAsyncDisposable
{
    private const string Terminate =
        $$"""
        SHOW TRANSACTIONS YIELD transactionId AS running, metaData WHERE metaData.{{BoltSession.MarkKey}} = $mark
        TERMINATE TRANSACTIONS running YIELD transactionId
        RETURN transactionId
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    private readonly ClusterMembers _members = new(options);

    /// <summary>
    /// Terminates the statement with a mark, unless it ends by itself at once. It may not have started yet, so it is looked
    /// for until it has ended. Gives up without an error when the server is not there: then nothing can be done, and the
    /// server's own limit of time remains.
    /// </summary>
    public async Task EndAsync(string mark, Task run)
    {
        using var limit = new CancellationTokenSource(options.EndingPatience);
        while (!await EndsAsync(run) && !limit.IsCancellationRequested)
        {
            try
            {
                await TerminateAsync(mark).WaitAsync(limit.Token);
            }
            catch (Exception failure) when (failure is Neo4jException or OperationCanceledException or IOException)
            {
                return;
            }
        }
    }

    public ValueTask DisposeAsync() => _members.DisposeAsync();

    private static async Task<bool> EndsAsync(Task run) => await Task.WhenAny(run, Task.Delay(Pause)) == run;

    /// <summary>A server shows its own transactions only.</summary>
    private async Task TerminateAsync(string mark)
    {
        foreach (var member in await _members.AllAsync())
        {
            await using var session = member.AsyncSession(session => session.WithDatabase(options.Database));
            var ended = await session.RunAsync(Terminate, new Dictionary<string, object> { ["mark"] = mark });
            await ended.ConsumeAsync();
        }
    }
}
