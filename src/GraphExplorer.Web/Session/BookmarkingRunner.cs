using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Session;

/// <summary>Sends the bookmarks of the request that is being answered with its statements, and keeps those of its writes.</summary>
internal sealed class BookmarkingRunner(ICypherRunner runner, IHttpContextAccessor accessor) : ICypherRunner
{
    /// <summary>What a store says to bookmarks that it does not know: never heard of, from the future, or no bookmarks at all.</summary>
    private static readonly string[] Unknown =
        ["Neo.TransientError.Transaction.BookmarkTimeout", "Neo.ClientError.Transaction.InvalidBookmark", "Neo.ClientError.Transaction.InvalidBookmarkMixture", "Neo.DatabaseError.General.UnknownError"];

    private SessionBookmarks? Session => accessor.HttpContext?.Features.Get<SessionBookmarks>();

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        if (Session is not { } session) return await runner.RunAsync(request, cancellation);
        var mayWrite = request.AccessMode == AccessMode.Write;
        var bookmarked = request with { Bookmarks = Wanted(request.Bookmarks, session) };
        var cursor = await StartAsync(session, mayWrite, () => runner.RunAsync(bookmarked, cancellation));
        return mayWrite ? new BookmarkedCursor(cursor, session) : cursor;
    }

    public async Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default)
    {
        if (Session is not { } session) return await runner.BeginAsync(request, cancellation);
        var mayWrite = request.AccessMode == AccessMode.Write;
        var bookmarked = request with { Bookmarks = Wanted(request.Bookmarks, session) };
        var transaction = await StartAsync(session, mayWrite, () => runner.BeginAsync(bookmarked, cancellation));
        return mayWrite ? new BookmarkedTransaction(transaction, session) : transaction;
    }

    /// <summary>The runner behind is not owned.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private static IReadOnlyList<string> Wanted(IReadOnlyList<string> asked, SessionBookmarks session) => [.. asked.Union(session.Current)];

    private static async Task<T> StartAsync<T>(SessionBookmarks session, bool mayWrite, Func<Task<T>> start)
    {
        session.ExpectsWrite |= mayWrite;
        try
        {
            return await start();
        }
        catch (Exception failure) when (MayBeUnknown(failure))
        {
            session.Forget();
            throw;
        }
    }

    // A store waits for bookmarks from the future longer than we wait for it.
    private static bool MayBeUnknown(Exception failure) =>
        failure is OperationCanceledException || (failure is GraphException fault && (Unknown.Contains(fault.Neo4jCode) || fault.Entry == ServiceErrors.QueryTimeout));
}
