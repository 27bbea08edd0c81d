using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Gate;

/// <summary>Hands on the rows of a cursor until a limit is met.</summary>
/// <param name="canStopEarly">
/// Whether the rest of the rows may be left unread. Not when the statement writes: it commits with its last row.
/// </param>
internal sealed class GatedCursor(IRowCursor cursor, long? limit, Deadline deadline, bool canStopEarly) : IRowCursor
{
    private readonly Func<CancellationToken, ValueTask<Value[]?>> _next = cursor.NextAsync;
    private long _rows;
    private QuerySummary? _cut;

    public IReadOnlyList<string> Columns => cursor.Columns;

    public QuerySummary? Summary => _cut ?? cursor.Summary;

    public async ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        if (_cut is not null) return null;
        var row = await deadline.Within(_next, cancellation);
        if (row is null || limit is null || ++_rows <= limit) return row;
        await CutAsync(cancellation);
        return null;
    }

    public async ValueTask DisposeAsync()
    {
        await cursor.DisposeAsync();
        deadline.Dispose();
    }

    private async ValueTask CutAsync(CancellationToken cancellation)
    {
        while (!canStopEarly && await deadline.Within(_next, cancellation) is not null)
        {
        }

        _cut = (cursor.Summary ?? new(QueryCounters.None)) with { Truncated = true };
    }
}
