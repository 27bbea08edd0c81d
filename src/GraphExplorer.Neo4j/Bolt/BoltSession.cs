using GraphExplorer.Graph.Running;
using Neo4j.Driver;
using AccessMode = GraphExplorer.Graph.Running.AccessMode;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>A session of the driver for one transaction, with a mark by which that is found among the running ones.</summary>
internal sealed class BoltSession
{
    /// <summary>Rows that a server sends before it is asked for more.</summary>
    public const long RowsAtOnce = 500;

    /// <summary>The entry of a transaction's metadata that holds the mark.</summary>
    public const string MarkKey = "statement";

    private const string Application = "GraphExplorer";

    /// <summary>The server's own limit comes after ours: it is for a process that is gone by then.</summary>
    private static readonly TimeSpan Margin = TimeSpan.FromSeconds(2);

    private readonly DriverLease _lease;
    private readonly TransactionRequest _request;
    private readonly IAsyncSession _session;

    public BoltSession(DriverLease lease, string database, TransactionRequest request)
    {
        _lease = lease;
        _request = request;
        _session = lease.Driver.AsyncSession(session => session
            .WithDatabase(database)
            .WithDefaultAccessMode(Writes ? global::Neo4j.Driver.AccessMode.Write : global::Neo4j.Driver.AccessMode.Read)
            .WithBookmarks(Bookmarks.From(request.Bookmarks)));
    }

    public string Mark { get; } = Guid.NewGuid().ToString("N");

    public bool Writes => _request.AccessMode == AccessMode.Write;

    /// <summary>Of the last commit.</summary>
    public IReadOnlyList<string> LastBookmarks => _session.LastBookmarks?.Values ?? [];

    /// <summary>Runs the statement in a transaction that the driver commits, and tries again where that makes sense.</summary>
    public Task<T> InTransactionAsync<T>(Query query, Func<Func<Task<IResultCursor>>, Task<T>> work) => Writes
        ? _session.ExecuteWriteAsync(runner => work(() => runner.RunAsync(query)), Configure)
        : _session.ExecuteReadAsync(runner => work(() => runner.RunAsync(query)), Configure);

    /// <summary>Runs the statement so that it commits by itself.</summary>
    public Task<IResultCursor> RunAsync(Query query) => _session.RunAsync(query, Configure);

    /// <summary>Begins a transaction that the caller ends.</summary>
    public Task<IAsyncTransaction> BeginAsync() => _session.BeginTransactionAsync(Configure);

    public Task CloseAsync() => _session.CloseAsync();

    /// <summary>Gives its driver back; a run that has not ended by now keeps its connection.</summary>
    public void Return(Task run) => _lease.Return(run);

    private void Configure(TransactionConfigBuilder transaction)
    {
        transaction.WithMetadata(new Dictionary<string, object> { ["app"] = Application, [MarkKey] = Mark });
        if (_request.Time is { } time) transaction.WithTimeout(time + Margin);
    }
}
