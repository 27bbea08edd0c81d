using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Session;

/// <summary>A transaction that may write, and with its commit its bookmarks.</summary>
internal sealed class BookmarkedTransaction(ICypherTransaction transaction, SessionBookmarks session) : ICypherTransaction
{
    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default) => transaction.RunAsync(request, cancellation);

    public async Task<IReadOnlyList<string>> CommitAsync(CancellationToken cancellation = default)
    {
        var bookmarks = await transaction.CommitAsync(cancellation);
        session.Keep(bookmarks);
        return bookmarks;
    }

    public Task RollbackAsync() => transaction.RollbackAsync();

    public ValueTask DisposeAsync() => transaction.DisposeAsync();
}
