namespace GraphExplorer.Engine.Storage;

/// <summary>
/// A graph in memory, and on disk where somebody keeps it. Any number of readers, each on the state that was committed when
/// it began; one writer at a time, on a fork that takes the place of the committed state when it commits.
/// </summary>
public sealed class GraphStore : IDisposable
{
    private readonly SemaphoreSlim _writing = new(1, 1);
    private readonly IGraphKeeper? _keeper;
    private volatile GraphState _committed;
    private long _commits;

    /// <summary>An empty one that nobody keeps.</summary>
    public GraphStore(Guid? database = null) : this(database ?? Guid.NewGuid(), new(new()), 0)
    {
    }

    internal GraphStore(Guid database, GraphState state, long commits, IGraphKeeper? keeper = null)
    {
        Database = database.ToString();
        Schema = new(this);
        _committed = state;
        _commits = commits;
        _keeper = keeper;
    }

    /// <summary>Goes into element ids.</summary>
    public string Database { get; }

    /// <summary>Its constraints and indexes.</summary>
    public Schema Schema { get; }

    public long NodeCount => _committed.NodeCount;

    public long RelationshipCount => _committed.RelationshipCount;

    internal GraphState Committed => _committed;

    /// <summary>Names what is committed now, e.g. <c>GX:7f3a…:12</c>. Whoever reads after it sees at least that.</summary>
    internal string Bookmark => string.Create(CultureInfo.InvariantCulture, $"GX:{Database}:{Interlocked.Read(ref _commits)}");

    public void Dispose() => _writing.Dispose();

    /// <summary>Reads the state as it is now; later commits do not show.</summary>
    internal GraphView Read() => new(_committed, Database);

    /// <summary>Waits for the writer before, then begins; dispose without commit to undo everything.</summary>
    internal async Task<GraphTransaction> WriteAsync(CancellationToken cancellation = default)
    {
        await _writing.WaitAsync(cancellation).ConfigureAwait(false);
        return new(this);
    }

    internal void Commit(GraphState state)
    {
        if (state.IsSameAs(_committed)) return;
        state.Freeze();
        _keeper?.Keep(_committed, state, _commits + 1);
        _committed = state;
        Interlocked.Increment(ref _commits);
    }

    internal void EndWrite() => _writing.Release();
}
