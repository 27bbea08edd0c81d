using System.Runtime.CompilerServices;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Running;

/// <summary>Ways to read a whole answer.</summary>
public static class RunnerReading
{
    /// <summary>Runs a statement and streams its rows.</summary>
    public static async IAsyncEnumerable<Value[]> RowsAsync(
        this ICypherRunner runner, QueryRequest request, [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        await using var cursor = await runner.RunAsync(request, cancellation);
        while (await cursor.NextAsync(cancellation) is { } row) yield return row;
    }

    /// <summary>Runs a statement to its end and returns columns, rows and summary.</summary>
    public static async Task<QueryAnswer> ReadAsync(
        this ICypherRunner runner, QueryRequest request, CancellationToken cancellation = default)
    {
        await using var cursor = await runner.RunAsync(request, cancellation);
        return await ReadAsync(cursor, cancellation);
    }

    /// <summary>Runs a statement of a transaction to its end and returns columns, rows and summary.</summary>
    public static async Task<QueryAnswer> ReadAsync(
        this ICypherTransaction transaction, QueryRequest request, CancellationToken cancellation = default)
    {
        await using var cursor = await transaction.RunAsync(request, cancellation);
        return await ReadAsync(cursor, cancellation);
    }

    /// <summary>Runs statements as one: either all of them take effect, or, when one fails, none.</summary>
    /// <returns>Their answers, in order.</returns>
    public static async Task<IReadOnlyList<QueryAnswer>> ReadTogetherAsync(
        this ICypherRunner runner, IEnumerable<QueryRequest> requests, TransactionRequest? how = null, CancellationToken cancellation = default)
    {
        await using var transaction = await runner.BeginAsync(how ?? new(), cancellation);
        var answers = new List<QueryAnswer>();
        foreach (var request in requests) answers.Add(await transaction.ReadAsync(request, cancellation));
        await transaction.CommitAsync(cancellation);
        return answers;
    }

    private static async Task<QueryAnswer> ReadAsync(IRowCursor cursor, CancellationToken cancellation)
    {
        var rows = new List<Value[]>();
        while (await cursor.NextAsync(cancellation) is { } row) rows.Add(row);
        return new(cursor.Columns, rows, cursor.Summary ?? new(QueryCounters.None));
    }
}

/// <summary>A whole answer.</summary>
public sealed record QueryAnswer(IReadOnlyList<string> Columns, IReadOnlyList<Value[]> Rows, QuerySummary Summary);
