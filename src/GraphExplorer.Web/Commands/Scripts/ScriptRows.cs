using GraphExplorer.Cypher;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Commands.Output;

namespace GraphExplorer.Web.Commands.Scripts;

/// <summary>Runs the statements of a script, hands their rows to an output each, and counts them.</summary>
/// <param name="script">One statement or several.</param>
/// <param name="output">Makes the output of a statement.</param>
/// <param name="between">Gets an empty line between the rows of two statements.</param>
internal sealed class ScriptRows(ICypherRunner runner, IReadOnlyList<ScriptRequest> script, Func<IRowOutput> output, TextWriter between)
{
    private long _count;
    private bool _hasOutput;

    /// <summary>Rows so far; may be read while it runs.</summary>
    public long Count => Interlocked.Read(ref _count);

    /// <summary>The statements of a text. One by itself stays as it was written.</summary>
    public static IReadOnlyList<ScriptRequest> Read(QueryRequest request)
    {
        var statements = CypherFrontEnd.Split(request.Text);
        return statements.Count < 2
            ? [new(request, null)]
            : [.. statements.Select((statement, index) => new ScriptRequest(request with { Text = statement.Text }, new(index + 1, statements.Count, statement)))];
    }

    /// <returns>What all of them did.</returns>
    /// <exception cref="GraphException">Of a statement; of several it says which, and what became of the others.</exception>
    public Task<QueryCounters> WriteAsync(ScriptEnding ending, CancellationToken cancellation) =>
        script.Count == 1 || ending == ScriptEnding.EachByItself ? WriteEachAsync(runner.RunAsync, ending, cancellation) : WriteTogetherAsync(cancellation);

    private async Task<QueryCounters> WriteTogetherAsync(CancellationToken cancellation)
    {
        // All of them have the time of the whole.
        await using var transaction = await runner.BeginAsync(new() { Time = script[0].Request.Limits.Time }, cancellation);
        var counters = await WriteEachAsync((request, token) => transaction.RunAsync(request with { Limits = QueryLimits.None }, token), ScriptEnding.AllOrNothing, cancellation);
        await transaction.CommitAsync(cancellation);
        return counters;
    }

    private async Task<QueryCounters> WriteEachAsync(Func<QueryRequest, CancellationToken, Task<IRowCursor>> run, ScriptEnding ending, CancellationToken cancellation)
    {
        var counters = QueryCounters.None;
        foreach (var statement in script)
        {
            try
            {
                await using var cursor = await run(statement.Request, cancellation);
                counters += await WriteAsync(cursor, cancellation);
            }
            catch (GraphException fault)
            {
                throw statement.Told(fault, ending);
            }
        }

        return counters;
    }

    private async Task<QueryCounters> WriteAsync(IRowCursor cursor, CancellationToken cancellation)
    {
        var rows = script.Count == 1 || cursor.Columns.Count > 0 ? output() : null;
        if (rows is not null && _hasOutput) await between.WriteLineAsync();
        _hasOutput |= rows is not null;
        rows?.Start(cursor.Columns);
        while (await cursor.NextAsync(cancellation) is { } row)
        {
            rows?.Write(row);
            Interlocked.Increment(ref _count);
        }

        rows?.End();
        return cursor.Summary!.Counters;
    }
}
