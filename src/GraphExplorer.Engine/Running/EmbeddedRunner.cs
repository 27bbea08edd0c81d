using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;

namespace GraphExplorer.Engine.Running;

/// <summary>Runs Cypher on a store in this process.</summary>
public sealed class EmbeddedRunner : ICypherRunner
{
    private readonly GraphStore _store;
    private readonly EmbeddedRunnerOptions _options;
    private readonly StatementStarting _starting;
    private readonly WriterTurn _turn;

    /// <param name="store">Stays the caller's to dispose.</param>
    public EmbeddedRunner(GraphStore store, EmbeddedRunnerOptions? options = null)
    {
        _store = store;
        _options = options ?? new();
        _starting = new(store, _options);
        _turn = new(store, _options);
    }

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var cached = _starting.Check(request);
        var watch = _starting.Watch(request, cancellation);
        var writes = cached.Statement is { Writes: true, Mode: not StatementMode.Explain };
        var transaction = writes ? await watch.WaitAsync(_turn.TakeAsync).ConfigureAwait(false) : null;
        try
        {
            return _starting.Start(cached, request, watch, new(transaction?.View ?? _store.Read(), transaction));
        }
        catch
        {
            transaction?.Dispose();
            throw;
        }
    }

    /// <summary>One that writes has the graph to itself from its beginning on; others read what was committed before it.</summary>
    public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default)
    {
        return GuardedTransaction.BeginAsync(request, _options.Clock, OpenAsync, cancellation);

        async Task<ITransactionBody> OpenAsync(CancellationToken token) =>
            new EmbeddedTransaction(_starting, _store, request.AccessMode == AccessMode.Write ? await _turn.TakeAsync(token).ConfigureAwait(false) : null);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
