using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Gate;

/// <summary>The end of a statement's time, from its start over all its rows. For one caller at a time.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly TimeSpan? _limit;
    private readonly CancellationTokenSource _source;
    private CancellationTokenSource? _linked;
    private CancellationToken _caller;

    public Deadline(TimeSpan? limit, TimeProvider time)
    {
        _limit = limit;
        _source = limit is { } delay ? new(delay, time) : new();
    }

    /// <summary>Does one thing that stops when time is up.</summary>
    /// <exception cref="GraphException"><c>query_timeout</c>.</exception>
    public async ValueTask<T> Within<T>(Func<CancellationToken, ValueTask<T>> action, CancellationToken cancellation)
    {
        var token = Linked(cancellation);
        try
        {
            token.ThrowIfCancellationRequested();
            return await action(token);
        }
        catch (OperationCanceledException cause) when (_source.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            throw new GraphException(
                ServiceErrors.QueryTimeout, $"The statement took longer than {_limit!.Value.TotalSeconds:0.###} seconds.", cause: cause);
        }
    }

    public void Dispose()
    {
        _linked?.Dispose();
        _source.Dispose();
    }

    // Kept from row to row: callers pass the same token each time.
    private CancellationToken Linked(CancellationToken cancellation)
    {
        if (!cancellation.CanBeCanceled) return _source.Token;
        if (_linked is not null && _caller == cancellation) return _linked.Token;
        _linked?.Dispose();
        _linked = CancellationTokenSource.CreateLinkedTokenSource(_source.Token, cancellation);
        _caller = cancellation;
        return _linked.Token;
    }
}
