using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Web.Session;

/// <summary>Sends the bookmarks of the request that is being answered with its statements, and keeps those of its writes.</summary>
internal sealed class BookmarkingRunner(ICypherRunner runner, IHttpContextAccessor accessor) : ICypherRunner
{
    /// <summary>What a store says to bookmarks that it does not know: never heard of, from the future, or no bookmarks at all.</summary>
    private static readonly string[] Unknown =
        ["Neo.TransientError.Transaction.BookmarkTimeout", "Neo.ClientError.Transaction.InvalidBookmark", "Neo.ClientError.Transaction.InvalidBookmarkMixture", "Neo.DatabaseError.General.UnknownError"];

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        if (accessor.HttpContext?.Features.Get<SessionBookmarks>() is not { } session) return await runner.RunAsync(request, cancellation);
        var mayWrite = request.AccessMode == AccessMode.Write;
        session.ExpectsWrite |= mayWrite;
        try
        {
            var cursor = await runner.RunAsync(request with { Bookmarks = [.. request.Bookmarks.Union(session.Current)] }, cancellation);
            return mayWrite ? new BookmarkedCursor(cursor, session) : cursor;
        }
        catch (Exception failure) when (MayBeUnknown(failure))
        {
            session.Forget();
            throw;
        }
    }

    /// <summary>The runner behind is not owned.</summary>
    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    // A store waits for bookmarks from the future longer than we wait for it.
    private static bool MayBeUnknown(Exception failure) =>
        failure is OperationCanceledException || (failure is GraphException fault && (Unknown.Contains(fault.Neo4jCode) || fault.Entry == ServiceErrors.QueryTimeout));
}
