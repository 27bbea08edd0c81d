using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.Running;

/// <summary>Rows of a statement on the server, within the limits of its request. Whatever fails ends the statement there.</summary>
internal sealed class ServerCursor : IRowCursor
{
    /// <summary>A server that does not answer is not waited for longer: ending goes on behind the caller's back.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1);

    private readonly IServerStatement _statement;
    private readonly QueryRequest _request;
    private readonly CancellationTokenSource _time;
    private long _given;
    private bool _done;

    private ServerCursor(IServerStatement statement, QueryRequest request, TimeProvider clock)
    {
        _statement = statement;
        _request = request;
        _time = new(request.Limits.Time ?? Timeout.InfiniteTimeSpan, clock);
    }

    public IReadOnlyList<string> Columns => _statement.Columns;
    public QuerySummary? Summary { get; private set; }

    /// <param name="statement">Not started yet; disposed with its end.</param>
    /// <param name="request">What it was made of.</param>
    /// <param name="clock">Measures the limit of time, which begins now.</param>
    public static async Task<IRowCursor> StartAsync(IServerStatement statement, QueryRequest request, TimeProvider clock, CancellationToken cancellation)
    {
        var cursor = new ServerCursor(statement, request, clock);
        try
        {
            await cursor.GuardAsync<object?>(
                async token =>
                {
                    await statement.StartAsync(token);
                    return null;
                },
                cancellation);
            return cursor;
        }
        catch
        {
            await cursor.DisposeAsync();
            throw;
        }
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
        var row = await _statement.NextAsync(cancellation);
        if (row is null) return await CompleteAsync(truncated: false, cancellation);
        if (_given++ < (_request.Limits.Rows ?? long.MaxValue)) return row;
        if (_statement.CanBeCut) return await CutAsync();
        while (await _statement.NextAsync(cancellation) is not null) continue;
        return await CompleteAsync(truncated: true, cancellation);
    }

    private async Task<Value[]?> CompleteAsync(bool truncated, CancellationToken cancellation)
    {
        Summary = await _statement.CompleteAsync(cancellation) with { Truncated = truncated };
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
        await Task.WhenAny(AbandonAsync(), Task.Delay(Grace));
    }

    private async Task AbandonAsync()
    {
        await _statement.AbandonAsync();
        Finish();
    }

    private void Finish()
    {
        _done = true;
        _statement.Dispose();
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

    private GraphException? ToError(Exception failure) => failure is OperationCanceledException
        ? new(ServiceErrors.QueryTimeout, $"The statement ran longer than its limit of {_request.Limits.Time?.TotalSeconds} s.", cause: failure)
        : _statement.Explain(failure);
}
