using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Web.Session;

/// <summary>Rows of a statement that may write, and at their end its bookmarks.</summary>
internal sealed class BookmarkedCursor(IRowCursor cursor, SessionBookmarks session) : IRowCursor
{
    public IReadOnlyList<string> Columns => cursor.Columns;
    public QuerySummary? Summary => cursor.Summary;

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        var row = await cursor.NextAsync(cancellation);
        if (row is null && cursor.Summary is { } summary) session.Keep(summary.Bookmarks);
        return row;
    }

    public ValueTask DisposeAsync() => cursor.DisposeAsync();
}
