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
        if (limit is { } most && clock.GetElapsedTime(_start) > most)
            throw new GraphException(ServiceErrors.QueryTimeout, $"The query ran longer than {most.TotalSeconds.ToString(CultureInfo.InvariantCulture)} s.");
    }
}
