using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Neo4j.Watching;

/// <summary>Hands on the rows of a cursor, and tells what failed on the way.</summary>
internal sealed class WatchedCursor(IRowCursor cursor, Action<Exception> notice) : IRowCursor
{
    public IReadOnlyList<string> Columns => cursor.Columns;
    public QuerySummary? Summary => cursor.Summary;

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        try
        {
            return await cursor.NextAsync(cancellation);
        }
        catch (Exception failure)
        {
            notice(failure);
            throw;
        }
    }

    public ValueTask DisposeAsync() => cursor.DisposeAsync();
}
