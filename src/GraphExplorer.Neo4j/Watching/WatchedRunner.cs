using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Neo4j.Watching;

/// <summary>
/// A server may come after us, go, and come back. While it is known to be away statements are refused at once, with the reason, and it is
/// asked again and again whether it is back; one that fails to answer in time makes us ask whether it is there at all.
/// </summary>
public sealed class WatchedRunner(INeo4jRunner runner, WatchTimes times) : ICypherRunner
{
    private readonly CancellationTokenSource _closed = new();
    private readonly Lock _lock = new();
    private GraphException? _fault;
    private bool _isAsking;
    private Task _asking = Task.CompletedTask;

    /// <summary>Why no statement can run; null when one can.</summary>
    public GraphException? Fault => _fault;

    /// <summary>Asks whether the server is there, once; when it is not answering it is waited for from then on.</summary>
    /// <returns>Who it is; null while it does not answer.</returns>
    /// <exception cref="GraphException">It answers, and waiting would not help: no Neo4j or too old, the account or the database refused.</exception>
    public async Task<ServerDescription?> FindAsync(CancellationToken cancellation)
    {
        try
        {
            return await AskAsync(cancellation);
        }
        catch (GraphException fault) when (fault.Entry == ServiceErrors.StoreUnavailable)
        {
            Notice(fault);
            return null;
        }
    }

    /// <summary>Returns when a server that was not answering does.</summary>
    public async Task WaitAsync(CancellationToken cancellation)
    {
        while (_fault is not null) await _asking.WaitAsync(cancellation);
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default) =>
        WatchAsync<IRowCursor>(async () => new WatchedCursor(await runner.RunAsync(request, cancellation), Notice));

    public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) =>
        WatchAsync<ICypherTransaction>(async () => new WatchedTransaction(await runner.BeginAsync(request, cancellation), Notice));

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        await _asking;
        await runner.DisposeAsync();
        _closed.Dispose();
    }

    private async Task<T> WatchAsync<T>(Func<Task<T>> start)
    {
        if (_fault is { } fault) throw new GraphException(fault.Entry, fault.Message, cause: fault) { Neo4jCode = fault.Neo4jCode };
        try
        {
            return await start();
        }
        catch (Exception failure)
        {
            Notice(failure);
            throw;
        }
    }

    private void Notice(Exception failure)
    {
        var fault = failure as GraphException;
        var isAway = fault?.Entry.HttpStatus == ServiceErrors.StoreUnavailable.HttpStatus;
        if (!isAway && failure is not OperationCanceledException && fault?.Entry != ServiceErrors.QueryTimeout) return;
        lock (_lock)
        {
            if (isAway) _fault ??= fault;
            if (_isAsking || _closed.IsCancellationRequested) return;
            _isAsking = true;
            _asking = Task.Run(AskUntilThereAsync);
        }
    }

    private async Task AskUntilThereAsync()
    {
        var refused = times.RefusedPause;
        while (!_closed.IsCancellationRequested)
        {
            var fault = await FaultAsync();
            lock (_lock)
            {
                _fault = fault;
                _isAsking = fault is not null;
            }

            if (fault is null) return;
            var isRefused = fault.Entry == ServiceErrors.StoreRefusedAccount;
            await PauseAsync(isRefused ? refused : times.Pause);
            if (isRefused) refused = Shorter(refused * 2, times.LongestPause);
        }
    }

    private async Task PauseAsync(TimeSpan pause)
    {
        for (var left = pause; left > TimeSpan.Zero && !_closed.IsCancellationRequested && !times.HasNewPassword(); left -= times.Pause)
            await Task.Delay(Shorter(left, times.Pause), times.Clock, _closed.Token).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => one < other ? one : other;

    private async Task<GraphException?> FaultAsync()
    {
        try
        {
            await AskAsync(_closed.Token);
            return null;
        }
        catch (GraphException fault)
        {
            return fault;
        }
        catch (OperationCanceledException) when (_closed.IsCancellationRequested)
        {
            return _fault;
        }
        catch (Exception failure)
        {
            // Whatever it is, it is no reason to ask no more.
            return new(ServiceErrors.StoreUnavailable, $"Neo4j could not be asked: {failure.Message}", cause: failure);
        }
    }

    private async Task<ServerDescription> AskAsync(CancellationToken cancellation)
    {
        using var patience = new CancellationTokenSource(times.Patience, times.Clock);
        using var both = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellation);
        try
        {
            return await runner.CheckAsync(both.Token);
        }
        catch (OperationCanceledException cause) when (!cancellation.IsCancellationRequested)
        {
            throw new GraphException(ServiceErrors.StoreUnavailable, $"Neo4j did not answer within {times.Patience.TotalSeconds:0.#} seconds.", cause: cause);
        }
    }
}
