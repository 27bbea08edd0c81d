using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.Running;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>
/// A statement over Bolt. The driver calls back for the work of a transaction, and may call again after a passing failure;
/// rows go from there to whoever asks for them. Once a row was given, or a write may have been committed, nothing is
/// tried again.
/// </summary>
internal sealed class BoltStatement(BoltSession session, StatementEnding ending, BoltErrors errors, QueryRequest request) : IServerStatement
{
    private readonly Query _query = new(request.Text, ParameterValues.Of(request.Parameters));
    private readonly RowHandover _rows = new();
    private readonly TaskCompletionSource<IReadOnlyList<string>> _columns = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private Task<IResultSummary>? _run;
    private bool _isUnrepeatable;
    private bool _isAbandoned;

    public IReadOnlyList<string> Columns { get; private set; } = [];

    public bool CanBeCut => !session.Writes;

    public GraphException? Explain(Exception failure) => errors.Of(failure, request.Text);

    public async Task StartAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        _run = RunAsync();
        await Task.WhenAny(_columns.Task, _run).WaitAsync(cancellation);
        if (!_columns.Task.IsCompleted) await _run;
        Columns = await _columns.Task;
    }

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation)
    {
        var row = await _rows.TakeAsync(cancellation);
        if (row is null) await _run!.WaitAsync(cancellation);
        return row;
    }

    public async Task<QuerySummary> CompleteAsync(CancellationToken cancellation)
    {
        var summary = await _run!.WaitAsync(cancellation);
        return BoltSummary.Read(summary, request.Text, session.LastBookmarks);
    }

    public async Task AbandonAsync()
    {
        _isAbandoned = true;
        _rows.Stop();
        if (_run is not null) await ending.EndAsync(session.Mark, _run);
    }

    public void Dispose()
    {
        session.Return(_run ?? Task.CompletedTask);
        // Of no interest any more, but observed.
        _run?.ContinueWith(run => run.Exception, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private async Task<IResultSummary> RunAsync()
    {
        try
        {
            return await session.InTransactionAsync(_query, WorkAsync);
        }
        catch (Neo4jException failure) when (Neo4jErrorTable.NeedsAutoCommit(failure.Message))
        {
            // CALL … IN TRANSACTIONS commits by itself, batch by batch; the server said so before anything ran.
            return await ReadAsync(await session.RunAsync(_query));
        }
        finally
        {
            _rows.End();
            await session.CloseAsync();
        }
    }

    private async Task<IResultSummary> WorkAsync(Func<Task<IResultCursor>> start)
    {
        if (_isAbandoned) throw new OperationCanceledException();
        if (_isUnrepeatable) throw errors.Lost();
        try
        {
            return await ReadAsync(await start());
        }
        catch (Neo4jException failure) when (_isUnrepeatable || _isAbandoned)
        {
            throw new UnrepeatableException(failure);
        }
    }

    private async Task<IResultSummary> ReadAsync(IResultCursor cursor)
    {
        _columns.TrySetResult(await cursor.KeysAsync());
        await _rows.WantedAsync();
        while (await cursor.FetchAsync())
        {
            var row = new RecordReader(request.Limits.Bytes).Read(cursor.Current);
            _isUnrepeatable = true;
            _rows.Give(row);
            await _rows.WantedAsync();
        }

        var summary = await cursor.ConsumeAsync();
        _isUnrepeatable |= session.Writes;
        return summary;
    }
}
