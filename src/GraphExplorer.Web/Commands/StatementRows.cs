using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Commands.Output;

namespace GraphExplorer.Web.Commands;

/// <summary>Hands the rows of a statement to an output, and counts them.</summary>
internal sealed class StatementRows(ICypherRunner runner, IRowOutput output)
{
    private long _count;

    /// <summary>Rows so far; may be read while it runs.</summary>
    public long Count => Interlocked.Read(ref _count);

    public async Task<QuerySummary> WriteAsync(QueryRequest request, CancellationToken cancellation)
    {
        await using var cursor = await runner.RunAsync(request, cancellation);
        output.Start(cursor.Columns);
        while (await cursor.NextAsync(cancellation) is { } row)
        {
            output.Write(row);
            Interlocked.Increment(ref _count);
        }

        output.End();
        return cursor.Summary!;
    }
}
