using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// Between the work of a transaction, which has rows, and a cursor, which is asked for them: a row is fetched only when
/// one is asked for, so that what was not asked for can still be left undone. One on each side.
/// </summary>
internal sealed class RowHandover
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _asked = NewSignal();
    private TaskCompletionSource<Value[]?>? _waiting;
    private bool _hasEnded;

    /// <summary>Asks for the next row; null once there are no more.</summary>
    public Task<Value[]?> TakeAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_hasEnded) return Task.FromResult<Value[]?>(null);
            _waiting = new(TaskCreationOptions.RunContinuationsAsynchronously);
            _asked.TrySetResult();
            return _waiting.Task.WaitAsync(cancellation);
        }
    }

    /// <summary>Returns when a row is asked for, also when it was before and none was given since.</summary>
    /// <exception cref="OperationCanceledException">None will be any more.</exception>
    public Task WantedAsync()
    {
        lock (_lock) return _asked.Task;
    }

    public void Give(Value[] row)
    {
        lock (_lock)
        {
            if (!_asked.Task.IsCanceled) _asked = NewSignal();
            _waiting?.TrySetResult(row);
        }
    }

    /// <summary>There are no more rows.</summary>
    public void End()
    {
        lock (_lock)
        {
            _hasEnded = true;
            _waiting?.TrySetResult(null);
        }
    }

    /// <summary>No row is asked for any more.</summary>
    public void Stop()
    {
        lock (_lock)
        {
            if (_asked.TrySetCanceled()) return;
            _asked = NewSignal();
            _asked.SetCanceled();
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
