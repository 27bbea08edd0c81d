using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>Rows of a statement on the server, within the limits of its request. Whatever fails ends the statement there.</summary>
internal sealed class QueryApiCursor : IRowCursor
{
    private readonly ServerStatement _statement;
    private readonly QueryRequest _request;
    private readonly Func<Exception, GraphException> _unreachable;
    private readonly Action _ended;
    private readonly CancellationTokenSource _time;
    private long _given;
    private bool _done;

    /// <param name="statement">Not started yet.</param>
    /// <param name="request">What it was made of.</param>
    /// <param name="options">Of the runner.</param>
    /// <param name="unreachable">The error for a connection that broke.</param>
    /// <param name="ended">Called once, when the statement no longer runs.</param>
    public QueryApiCursor(
        ServerStatement statement, QueryRequest request, QueryApiOptions options, Func<Exception, GraphException> unreachable, Action ended)
    {
        _statement = statement;
        _request = request;
        _unreachable = unreachable;
        _ended = ended;
        _time = new(request.Limits.Time ?? Timeout.InfiniteTimeSpan, options.Clock);
    }

    public IReadOnlyList<string> Columns { get; private set; } = [];
    public QuerySummary? Summary { get; private set; }

    public async Task StartAsync(CancellationToken cancellation)
    {
        await GuardAsync<object?>(
            async token =>
            {
                await _statement.StartAsync(token);
                Columns = _statement.Answer.Fields;
                return null;
            },
            cancellation);
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default) =>
        _done ? null : await GuardAsync(StepAsync, cancellation);

    public async ValueTask DisposeAsync()
    {
        if (!_done) await EndAsync();
        _time.Dispose();
    }

    private async Task<Value[]?> StepAsync(CancellationToken cancellation)
    {
        var row = await _statement.Answer.NextAsync(cancellation);
        if (row is null) return await CompleteAsync(truncated: false, cancellation);
        if (_given++ < (_request.Limits.Rows ?? long.MaxValue)) return row;
        if (_request.AccessMode == AccessMode.Read) return await CutAsync();
        // What is written must not depend on how many rows are shown.
        while (await _statement.Answer.NextAsync(cancellation) is not null) continue;
        return await CompleteAsync(truncated: true, cancellation);
    }

    private async Task<Value[]?> CompleteAsync(bool truncated, CancellationToken cancellation)
    {
        var summary = _statement.Answer.Summary!;
        var bookmarks = await _statement.CommitAsync(cancellation);
        Summary = summary.ToSummary(Columns.Count > 0, bookmarks) with { Truncated = truncated };
        Finish();
        return null;
    }

    private async Task<Value[]?> CutAsync()
    {
        await EndAsync();
        Summary = new(QueryCounters.None) { Truncated = true };
        return null;
    }

    private async Task EndAsync()
    {
        _done = true;
        await _statement.AbandonAsync();
        Finish();
    }

    private void Finish()
    {
        _done = true;
        _statement.Dispose();
        _ended();
    }

    private async Task<T> GuardAsync<T>(Func<CancellationToken, Task<T>> work, CancellationToken cancellation)
    {
        using var both = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _time.Token);
        try
        {
            return await work(both.Token);
        }
        catch (Exception failure)
        {
            if (!_done) await EndAsync();
            if (failure is OperationCanceledException && cancellation.IsCancellationRequested)
                throw new OperationCanceledException(failure.Message, failure, cancellation);
            if (ToError(failure) is { } error) throw error;
            throw;
        }
    }

    /// <summary>The error of the catalogue behind a failure; null when it is one already, or a fault of ours.</summary>
    private GraphException? ToError(Exception failure) => failure switch
    {
        OperationCanceledException => new(
            ServiceErrors.QueryTimeout, $"The statement ran longer than its limit of {_request.Limits.Time?.TotalSeconds} s.", cause: failure),
        IOException or HttpRequestException => _unreachable(failure),
        JsonException or KeyNotFoundException => new(
            ServiceErrors.StoreFailed, $"The server's answer could not be read: {failure.Message}", cause: failure),
        _ => null,
    };
}
