using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>Rows as they are asked for; nothing runs between two calls.</summary>
internal sealed class EmbeddedCursor(StatementRun run) : IRowCursor
{
    private readonly EntityReading _entities = new(run.Place.View, run.Poll);
    private readonly int[] _slots = [.. run.Columns.Select(column => column.Variable.Id)];
    private long _given;
    private bool _failed;

    public IReadOnlyList<string> Columns { get; } = [.. run.Columns.Select(column => column.Name)];

    public QuerySummary? Summary { get; private set; }

    public ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default)
    {
        if (Summary is not null || _failed) return ValueTask.FromResult<Value[]?>(null);
        try
        {
            return ValueTask.FromResult(Next(cancellation));
        }
        catch
        {
            _failed = true;
            run.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync()
    {
        run.Dispose();
        return ValueTask.CompletedTask;
    }

    private Value[]? Next(CancellationToken cancellation)
    {
        var row = run.Next(cancellation);
        if (row is not null && _given < (run.RowLimit ?? long.MaxValue))
        {
            _given++;
            return Array.ConvertAll(_slots, slot => _entities.Read(row[slot]));
        }

        var truncated = row is not null;

        // The limit cuts the answer, never what the statement does.
        while (row is not null && run.Writes) row = run.Next(cancellation);
        Summary = run.Finish(truncated);
        return null;
    }
}
