using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.QueryApi.Answers;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// Ends statements on the server. A server does not notice that a client went away before it sends something, so the
/// running statement is looked up by its mark and terminated by another request.
/// </summary>
internal sealed class StatementEnding(QueryApiChannel channel, TimeSpan patience)
{
    private const string Terminate =
        """
        SHOW TRANSACTIONS YIELD transactionId AS running, currentQuery WHERE currentQuery STARTS WITH $mark
        TERMINATE TRANSACTIONS running YIELD transactionId
        RETURN transactionId
        """;

    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);

    /// <summary>
    /// Terminates the statement with a mark. Until the request that sent it is answered it may not have started yet, so
    /// it is looked for again. Gives up without an error when the server is not there: then nothing can be done, and
    /// the server's own limit of time remains.
    /// </summary>
    /// <returns>Whether it has ended for sure, and nothing is under way any more that would end another of that mark.</returns>
    public async Task<bool> EndAsync(string mark, Task sent)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            bool answered;
            do
            {
                answered = sent.IsCompleted;
                if (await TerminateAsync(mark, limit.Token)) return true;
                if (!answered) await Task.WhenAny(sent, Task.Delay(Pause, limit.Token));
            }
            while (!answered);
            return true;
        }
        catch (Exception failure) when (failure is GraphException or OperationCanceledException or IOException)
        {
            return false;
        }
    }

    /// <summary>Rolls an idle transaction back; one on a server that is gone is gone with it, or ends by itself after a minute.</summary>
    public async Task RollbackAsync(string transaction)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            await channel.RollbackAsync(transaction, limit.Token);
        }
        catch (Exception failure) when (failure is GraphException or OperationCanceledException or IOException)
        {
            return;
        }
    }

    private async Task<bool> TerminateAsync(string mark, CancellationToken cancellation)
    {
        var request = new QueryRequest(Terminate)
        {
            AccessMode = AccessMode.Read,
            Parameters = new ValueMap().With("mark", Value.Of(mark)),
        };
        var text = new MarkedText("", Terminate);
        using var response = await channel.RunAsync("", RequestBody.AutoCommit(Terminate, request), text, cancellation);
        var answer = await ServerAnswer.OpenAsync(response, text, null, cancellation);
        await using (answer) return await answer.NextAsync(cancellation) is not null;
    }
}
