using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Graph.Running.Transactions;

/// <summary>The time that a transaction has, from the moment this is made.</summary>
internal sealed class TransactionClock(TimeSpan? limit, TimeProvider time) : IDisposable
{
    private readonly CancellationTokenSource _end = limit is { } most ? new(most, time) : new();

    public bool IsOver => _end.IsCancellationRequested;

    /// <summary>Calls back when time is up.</summary>
    public void AtEnd(Action action) => _end.Token.Register(action);

    /// <summary>Does one thing that stops when time is up.</summary>
    /// <exception cref="GraphException"><c>transaction_timeout</c>.</exception>
    public async Task<T> WithinAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellation)
    {
        using var either = cancellation.CanBeCanceled ? CancellationTokenSource.CreateLinkedTokenSource(_end.Token, cancellation) : null;
        var token = either?.Token ?? _end.Token;
        try
        {
            token.ThrowIfCancellationRequested();
            return await action(token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested && IsOver)
        {
            throw OutOfTime();
        }
        catch (OperationCanceledException cause) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cause.Message, cause, cancellation);
        }
    }

    public GraphException OutOfTime() => new(
        ServiceErrors.TransactionTimeout,
        $"The transaction took longer than its {limit?.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s; everything it did was undone.");

    /// <summary>Time counts no longer.</summary>
    public void Stop() => _end.CancelAfter(Timeout.InfiniteTimeSpan);

    public void Dispose() => _end.Dispose();
}
