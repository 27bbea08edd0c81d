using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;

namespace GraphExplorer.Engine.Running;

/// <summary>Statements on one fork of the graph, which nobody else changes meanwhile; or, to read, on one state of it.</summary>
/// <param name="writing">Null to read.</param>
internal sealed class EmbeddedTransaction(StatementStarting starting, GraphStore store, GraphTransaction? writing) : ITransactionBody
{
    private readonly GraphView _view = writing?.View ?? store.Read();

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation)
    {
        var mine = request with { AccessMode = writing is null ? AccessMode.Read : AccessMode.Write };
        var cached = starting.Check(mine);
        if (cached.Statement is { CommitsBatches: true, Mode: not StatementMode.Explain })
            throw new GraphException(ServiceErrors.NeedsOwnTransaction, "CALL … IN TRANSACTIONS commits by itself, and cannot be part of a transaction.");
        writing?.BeginStatement();
        var place = new StatementPlace(_view, cached.Statement.Writes ? writing : null, IsPart: true);
        return Task.FromResult(starting.Start(cached, mine, starting.Watch(mine, cancellation), place));
    }

    public Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        writing?.Commit();
        return Task.FromResult<IReadOnlyList<string>>([store.Bookmark]);
    }

    public Task RollbackAsync()
    {
        writing?.Dispose();
        return Task.CompletedTask;
    }
}
