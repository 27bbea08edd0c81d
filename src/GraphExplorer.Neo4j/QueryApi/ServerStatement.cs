using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.QueryApi.Answers;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// One statement as it lives on the server, from the request that starts it to its commit or its end. A statement
/// that may write runs in a transaction that is committed after its last row was read; reading is auto-commit.
/// </summary>
internal sealed class ServerStatement(QueryApiChannel channel, StatementEnding ending, QueryRequest request, MarkedText text)
    : IDisposable
{
    private readonly CancellationTokenSource _abort = new();
    private Task<HttpResponseMessage>? _sent;
    private IAnswer? _answer;
    private string? _transaction;

    public IAnswer Answer => _answer ?? throw new InvalidOperationException("the statement was not started");

    public void Dispose() => _abort.Dispose();

    /// <summary>Sends the statement and reads up to its columns.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        if (request.AccessMode == AccessMode.Read)
        {
            await SendAsync("", RequestBody.AutoCommit(text.Sent, request), cancellation);
            return;
        }

        _transaction = await OpenAsync(cancellation);
        try
        {
            await SendAsync($"/tx/{_transaction}", RequestBody.InTransaction(text.Sent, request), cancellation);
        }
        catch (GraphException failure) when (Neo4jErrorTable.NeedsAutoCommit(failure))
        {
            _transaction = null; // The failure ended it. CALL … IN TRANSACTIONS commits by itself, batch by batch.
            await SendAsync("", RequestBody.AutoCommit(text.Sent, request), cancellation);
        }
    }

    /// <summary>After the last row: makes it last. Returns the bookmarks of the commit; null where that was not a request of its own.</summary>
    public async Task<IReadOnlyList<string>?> CommitAsync(CancellationToken cancellation)
    {
        await CloseAnswerAsync();
        if (_transaction is null) return null;
        using var json = await channel.StepAsync($"/tx/{_transaction}/commit", RequestBody.Empty, cancellation);
        _transaction = null;
        return json.RootElement.TryGetProperty("bookmarks", out var bookmarks) ? AnswerSummary.Texts(bookmarks) : [];
    }

    /// <summary>Ends the statement wherever it is, without a trace. Returns when it has ended, or the server is gone.</summary>
    public async Task AbandonAsync()
    {
        var mayRun = _sent is { IsFaulted: false } && _answer is not { Ended: true };
        if (mayRun) await ending.EndAsync(text.Mark, _sent!);
        await _abort.CancelAsync();
        await CloseAnswerAsync();
        if (_transaction is not null) await ending.RollbackAsync(_transaction);
        _transaction = null;
    }

    private async Task<string> OpenAsync(CancellationToken cancellation)
    {
        using var json = await channel.StepAsync("/tx", RequestBody.Open(request), cancellation);
        return json.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
    }

    private async Task SendAsync(string step, byte[] body, CancellationToken cancellation)
    {
        // Not cancelled with the caller: the server would go on unseen. AbandonAsync ends it there first.
        _sent = channel.RunAsync(step, body, text, _abort.Token);
        var response = await _sent.WaitAsync(cancellation);
        _answer = await ServerAnswer.OpenAsync(response, text, request.Limits.Bytes, cancellation);
    }

    private async Task CloseAnswerAsync()
    {
        if (_answer is not null) await _answer.DisposeAsync();
        _answer = null;
        if (_sent is null) return;
        await _sent.ContinueWith(
            sent => { if (sent.IsCompletedSuccessfully) sent.Result.Dispose(); },
            CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
        _ = _sent.Exception; // Observed: what an abandoned request failed with is of no interest.
        _sent = null;
    }
}
