using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Running.Transactions;

/// <summary>The rules of <see cref="ICypherTransaction"/>, the same for every store: one statement at a time, a limit of time, and an end at the first failure.</summary>
public sealed class GuardedTransaction : ICypherTransaction
{
    private readonly ITransactionBody _body;
    private readonly TransactionClock _clock;
    private readonly SemaphoreSlim _turn = new(1, 1);
    private Func<GraphException>? _ended;
    private GuardedCursor? _open;

    private GuardedTransaction(ITransactionBody body, TransactionClock clock)
    {
        _body = body;
        _clock = clock;
    }

    /// <summary>Begins, within the time of the request, which counts from now.</summary>
    /// <exception cref="GraphException"><c>transaction_timeout</c>, or what the store has against it.</exception>
    public static async Task<ICypherTransaction> BeginAsync(
        TransactionRequest request, TimeProvider time, Func<CancellationToken, Task<ITransactionBody>> begin, CancellationToken cancellation)
    {
        var clock = new TransactionClock(request.Time, time);
        try
        {
            var transaction = new GuardedTransaction(await clock.WithinAsync(begin, cancellation).ConfigureAwait(false), clock);
            // Also one that its owner has forgotten ends, and lets others write.
            clock.AtEnd(() => _ = Task.Run(transaction.ExpireAsync, CancellationToken.None));
            return transaction;
        }
        catch
        {
            clock.Dispose();
            throw;
        }
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default) => InTurnAsync<IRowCursor>(
        async token =>
        {
            RequireIdle();
            var cursor = await GuardAsync(() => _clock.WithinAsync(within => _body.RunAsync(request, within), token)).ConfigureAwait(false);
            return _open = new(this, cursor);
        },
        cancellation);

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation = default) => InTurnAsync(
        async token =>
        {
            RequireIdle();
            // Time ends here: what the store has begun to keep is kept.
            var bookmarks = await GuardAsync(() => _body.CommitAsync(token)).ConfigureAwait(false);
            End(() => Ended("it was committed"));
            return bookmarks;
        },
        cancellation);

    public async Task RollbackAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await UndoAsync(() => Ended("it was rolled back")).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    public async ValueTask DisposeAsync() => await RollbackAsync().ConfigureAwait(false);

    private static GraphException Ended(string why, Exception? cause = null) => new(ServiceErrors.TransactionEnded, $"The transaction has ended: {why}.", cause: cause);

    private async Task ExpireAsync()
    {
        await _turn.WaitAsync().ConfigureAwait(false);
        try
        {
            await UndoAsync(_clock.OutOfTime).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private async Task<T> InTurnAsync<T>(Func<CancellationToken, Task<T>> action, CancellationToken cancellation)
    {
        await _turn.WaitAsync(cancellation).ConfigureAwait(false);
        try
        {
            if (_ended is { } why) throw why();
            return await action(cancellation).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    private void RequireIdle()
    {
        if (_open is not null)
            throw new GraphException(ServiceErrors.TransactionBusy, "A statement of the transaction still runs; read its rows to their end first.");
    }

    /// <summary>Whatever fails ends the transaction.</summary>
    private async Task<T> GuardAsync<T>(Func<Task<T>> action)
    {
        try
        {
            if (_clock.IsOver) throw _clock.OutOfTime();
            return await action().ConfigureAwait(false);
        }
        catch (Exception failure)
        {
            await UndoAsync(() => After(failure)).ConfigureAwait(false);
            throw;
        }
    }

    private GraphException After(Exception failure) => failure switch
    {
        GraphException fault when fault.Entry == ServiceErrors.TransactionTimeout => _clock.OutOfTime(),
        OperationCanceledException => Ended("it was cancelled, and everything it did was undone"),
        _ => Ended($"it failed, and everything it did was undone ({failure.Message})", failure),
    };

    private async Task UndoAsync(Func<GraphException> why)
    {
        if (_ended is not null) return;
        var open = _open;
        End(why);
        try
        {
            if (open is not null) await open.AbandonAsync().ConfigureAwait(false);
        }
        finally
        {
            await _body.RollbackAsync().ConfigureAwait(false);
        }
    }

    private void End(Func<GraphException> why)
    {
        _ended = why;
        _open = null;
        _clock.Stop();
    }

    /// <summary>Rows of the statement that runs.</summary>
    private sealed class GuardedCursor(GuardedTransaction transaction, IRowCursor cursor) : IRowCursor
    {
        private bool _done;

        public IReadOnlyList<string> Columns => cursor.Columns;

        public QuerySummary? Summary => cursor.Summary;

        public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default) =>
            _done ? null : await transaction.InTurnAsync(NextInTurnAsync, cancellation).ConfigureAwait(false);

        public async ValueTask DisposeAsync()
        {
            await transaction._turn.WaitAsync().ConfigureAwait(false);
            try
            {
                if (transaction._open == this) await transaction.UndoAsync(() => Ended("a statement of it was left before its last row, and everything it did was undone")).ConfigureAwait(false);
            }
            finally
            {
                transaction._turn.Release();
            }
        }

        public ValueTask AbandonAsync() => cursor.DisposeAsync();

        private async Task<Value[]?> NextInTurnAsync(CancellationToken cancellation)
        {
            var row = await transaction.GuardAsync(() => transaction._clock.WithinAsync(token => cursor.NextAsync(token).AsTask(), cancellation)).ConfigureAwait(false);
            if (row is not null) return row;
            await cursor.DisposeAsync().ConfigureAwait(false);
            _done = true;
            transaction._open = null;
            return null;
        }
    }
}
