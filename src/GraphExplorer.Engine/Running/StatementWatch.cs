using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Engine.Running;

/// <summary>Ends a statement that was cancelled or ran too long.</summary>
internal sealed class StatementWatch(TimeProvider clock, TimeSpan? limit, CancellationToken statement)
{
    private const int PollsBetweenLooks = 64;
    private readonly long _start = clock.GetTimestamp();
    private int _polls;

    /// <summary>Cancels the read of the row at hand.</summary>
    public CancellationToken Reading { get; set; }

    public void Poll()
    {
        if (++_polls % PollsBetweenLooks == 0) Look();
    }

    public void Look()
    {
        statement.ThrowIfCancellationRequested();
        Reading.ThrowIfCancellationRequested();
        if (limit is { } most && clock.GetElapsedTime(_start) > most) throw OutOfTime(most);
    }

    /// <summary>Waits for something else to end, within the statement's time.</summary>
    public async Task<T> WaitAsync<T>(Func<CancellationToken, Task<T>> wait)
    {
        if (limit is not { } most) return await wait(statement).ConfigureAwait(false);
        using var time = new CancellationTokenSource(most, clock);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(statement, time.Token);
        try
        {
            return await wait(either.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            statement.ThrowIfCancellationRequested();
            throw OutOfTime(most);
        }
    }

    private static GraphException OutOfTime(TimeSpan limit) =>
        new(ServiceErrors.QueryTimeout, $"The query ran longer than {limit.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.");
}
