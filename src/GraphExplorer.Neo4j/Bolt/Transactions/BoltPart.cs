using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Running;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt.Transactions;

/// <summary>A statement over Bolt that is part of a transaction.</summary>
/// <param name="end">Terminates the transaction where a call of it goes on.</param>
internal sealed class BoltPart(IAsyncTransaction transaction, BoltCalls calls, Func<Task> end, BoltErrors errors, QueryRequest request) : IServerStatement
{
    private IResultCursor? _cursor;

    public IReadOnlyList<string> Columns { get; private set; } = [];

    /// <summary>A statement is ended by terminating its transaction.</summary>
    public bool CanBeCut => false;

    private IResultCursor Cursor => _cursor ?? throw new InvalidOperationException("the statement was not started");

    public async Task StartAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _cursor = await calls.WaitAsync(transaction.RunAsync(new Query(request.Text, ParameterValues.Of(request.Parameters))), cancellation);
        Columns = await calls.WaitAsync(_cursor.KeysAsync(), cancellation);
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation) =>
        await calls.WaitAsync(Cursor.FetchAsync(), cancellation) ? new RecordReader(request.Limits.Bytes).Read(Cursor.Current) : null;

    public async Task<QuerySummary> CompleteAsync(CancellationToken cancellation) =>
        BoltSummary.Read(await calls.WaitAsync(Cursor.ConsumeAsync(), cancellation), request.Text, bookmarks: []);

    public Task AbandonAsync() => end();

    public GraphException? Explain(Exception failure) => errors.Of(failure, request.Text);

    public void Dispose()
    {
        // What the driver holds goes with the transaction.
    }
}
