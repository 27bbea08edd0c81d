using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;
using GraphExplorer.Neo4j.Running;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt.Transactions;

/// <summary>
/// A transaction over Bolt. The driver cannot be cancelled, so whatever was asked of it last is waited for or, where it goes on for
/// too long, terminated on the server by the mark of the session; nothing is tried again.
/// </summary>
internal sealed class BoltTransaction : ITransactionBody
{
    private readonly BoltSession _session;
    private readonly StatementEnding _ending;
    private readonly BoltErrors _errors;
    private readonly TimeProvider _clock;
    private readonly IAsyncTransaction _transaction;
    private readonly BoltCalls _calls;
    private bool _ended;

    private BoltTransaction(BoltSession session, StatementEnding ending, BoltErrors errors, TimeProvider clock, IAsyncTransaction transaction)
    {
        _session = session;
        _ending = ending;
        _errors = errors;
        _clock = clock;
        _transaction = transaction;
        _calls = new();
    }

    /// <summary>Begins one on the server.</summary>
    public static async Task<ITransactionBody> OpenAsync(
        BoltSession session, StatementEnding ending, BoltErrors errors, TimeProvider clock, CancellationToken cancellation)
    {
        var begun = session.BeginAsync();
        try
        {
            return new BoltTransaction(session, ending, errors, clock, await begun.WaitAsync(cancellation));
        }
        catch (Exception failure)
        {
            // A session that is closed undoes what was begun in it meanwhile.
            _ = CloseAfterAsync(session, begun);
            if (errors.Of(failure, "") is { } fault) throw fault;
            throw;
        }
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
    {
        SendableValue.Require(request.Parameters);
        return ServerCursor.StartAsync(new BoltPart(_transaction, _calls, EndAsync, _errors, request), request, _clock, cancellation);
    }

    public async Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation)
    {
        try
        {
            await _calls.WaitAsync(_transaction.CommitAsync(), cancellation);
            await CloseAsync();
            return _session.LastBookmarks;
        }
        catch (Exception failure) when (_errors.Of(failure, "") is { } fault)
        {
            throw fault;
        }
    }

    public async Task RollbackAsync()
    {
        await EndAsync();
        await CloseAsync();
    }

    private Task EndAsync() => _calls.IsIdle ? Task.CompletedTask : _ending.EndAsync(_session.Mark, _calls.Last);

    /// <summary>Closing the session undoes what was not committed.</summary>
    private async Task CloseAsync()
    {
        if (_ended) return;
        _ended = true;
        var last = _calls.Last;
        if (last.IsCompleted) await CloseAfterAsync(_session, last);
        else _ = CloseAfterAsync(_session, last);
    }

    private static async Task CloseAfterAsync(BoltSession session, Task last)
    {
        session.Return(last);
        await last.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        await session.CloseAsync().ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }
}
