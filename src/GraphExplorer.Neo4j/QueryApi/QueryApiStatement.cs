using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.QueryApi.Answers;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// A statement over HTTP. One that may write runs in a transaction that is committed after its last row was read; reading
/// is auto-commit.
/// </summary>
internal sealed class QueryApiStatement(QueryApiChannel channel, StatementEnding ending, QueryRequest request, StatementMarks marks) : IServerStatement
{
    private readonly CancellationTokenSource _abort = new();
    private readonly MarkedText _text = new(marks.Take(), request.Text);
    private Task<HttpResponseMessage>? _sent;
    private IAnswer? _answer;
    private string? _transaction;

    public IReadOnlyList<string> Columns { get; private set; } = [];

    private IAnswer Answer => _answer ?? throw new InvalidOperationException("the statement was not started");

    public void Dispose()
    {
        _abort.Dispose();
        marks.Release(_text.Mark);
    }

    public GraphException? Explain(Exception failure) => failure switch
    {
        IOException or HttpRequestException => channel.Unreachable(failure),
        JsonException or KeyNotFoundException => new(
            ServiceErrors.StoreFailed, $"The server's answer could not be read: {failure.Message}", cause: failure),
        _ => null,
    };

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation) => Answer.NextAsync(cancellation);

    public async Task<QuerySummary> CompleteAsync(CancellationToken cancellation)
    {
        var summary = Answer.Summary!;
        return summary.ToSummary(Columns.Count > 0, await CommitAsync(cancellation));
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        if (request.AccessMode == AccessMode.Read)
        {
            await SendAsync("", RequestBody.AutoCommit(_text.Sent, request), cancellation);
            return;
        }

        _transaction = await OpenAsync(cancellation);
        try
        {
            await SendAsync($"/tx/{_transaction}", RequestBody.InTransaction(_text.Sent, request), cancellation);
        }
        catch (GraphException failure) when (Neo4jErrorTable.NeedsAutoCommit(failure.Message))
        {
            _transaction = null; // The failure ended it. CALL … IN TRANSACTIONS commits by itself, batch by batch.
            await SendAsync("", RequestBody.AutoCommit(_text.Sent, request), cancellation);
        }
    }

    public async Task AbandonAsync()
    {
        var mayRun = _sent is { IsFaulted: false } && _answer is not { Ended: true };
        if (mayRun) await ending.EndAsync(_text.Mark, _sent!);
        await _abort.CancelAsync();
        await CloseAnswerAsync();
        if (_transaction is not null) await ending.RollbackAsync(_transaction);
        _transaction = null;
    }

    /// <summary>Returns the bookmarks of the commit; null where that was not a request of its own.</summary>
    private async Task<IReadOnlyList<string>?> CommitAsync(CancellationToken cancellation)
    {
        await CloseAnswerAsync();
        if (_transaction is null) return null;
        using var json = await channel.StepAsync($"/tx/{_transaction}/commit", RequestBody.Empty, cancellation);
        _transaction = null;
        return json.RootElement.TryGetProperty("bookmarks", out var bookmarks) ? AnswerSummary.Texts(bookmarks) : [];
    }

    private async Task<string> OpenAsync(CancellationToken cancellation)
    {
        using var json = await channel.StepAsync("/tx", RequestBody.Open(request), cancellation);
        return json.RootElement.GetProperty("transaction").GetProperty("id").GetString()!;
    }

    private async Task SendAsync(string step, byte[] body, CancellationToken cancellation)
    {
        // Not cancelled with the caller: the server would go on unseen. AbandonAsync ends it there first.
        _sent = channel.RunAsync(step, body, _text, _abort.Token);
        var response = await _sent.WaitAsync(cancellation);
        _answer = await ServerAnswer.OpenAsync(response, _text, request.Limits.Bytes, cancellation);
        Columns = _answer.Fields;
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
