using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Errors;
using GraphExplorer.Neo4j.QueryApi.Transactions;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>
/// A statement over HTTP that is a transaction of its own. One that may write runs in one that is committed after its last row
/// was read; reading is auto-commit.
/// </summary>
internal sealed class QueryApiStatement(StatementExchange exchange, OpenTransactions transactions, QueryRequest request) : IServerStatement
{
    private string? _transaction;

    public IReadOnlyList<string> Columns => exchange.Columns;

    public bool CanBeCut => request.AccessMode == AccessMode.Read;

    public void Dispose() => exchange.Dispose();

    public GraphException? Explain(Exception failure) => transactions.Explain(failure);

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation) => exchange.NextAsync(cancellation);

    public async Task<QuerySummary> CompleteAsync(CancellationToken cancellation)
    {
        var summary = await exchange.CompleteAsync();
        return summary.ToSummary(Columns.Count > 0, await CommitAsync(cancellation));
    }

    public async Task StartAsync(CancellationToken cancellation)
    {
        if (request.AccessMode == AccessMode.Read)
        {
            await exchange.SendAsync("", RequestBody.AutoCommit(exchange.Sent, request), cancellation);
            return;
        }

        _transaction = await transactions.OpenAsync(request.AccessMode, request.Bookmarks, cancellation);
        try
        {
            await exchange.SendAsync($"/tx/{_transaction}", RequestBody.InTransaction(exchange.Sent, request), cancellation);
        }
        catch (GraphException failure) when (Neo4jErrorTable.NeedsAutoCommit(failure.Message))
        {
            _transaction = null; // The failure ended it. CALL … IN TRANSACTIONS commits by itself, batch by batch.
            await exchange.SendAsync("", RequestBody.AutoCommit(exchange.Sent, request), cancellation);
        }
    }

    public async Task AbandonAsync()
    {
        await exchange.AbandonAsync();
        if (_transaction is not null) await transactions.RollbackAsync(_transaction);
        _transaction = null;
    }

    /// <summary>Returns the bookmarks of the commit; null where that was not a request of its own.</summary>
    private async Task<IReadOnlyList<string>?> CommitAsync(CancellationToken cancellation)
    {
        if (_transaction is null) return null;
        var bookmarks = await transactions.CommitAsync(_transaction, cancellation);
        _transaction = null;
        return bookmarks;
    }
}
