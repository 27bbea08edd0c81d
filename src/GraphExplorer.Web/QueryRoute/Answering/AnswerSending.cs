using System.Diagnostics;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Session;

namespace GraphExplorer.Web.QueryRoute.Answering;

/// <summary>
/// Runs a statement and sends its rows as they come. What fails once the answer has begun ends the answer, and what the
/// statement wrote is undone; a reader who leaves ends the statement.
/// </summary>
internal sealed class AnswerSending(HttpContext context, AnswerFormat format, Failures failures)
{
    private readonly AnswerOutput _output = new(context.Response);
    private readonly CancellationToken _left = context.RequestAborted;
    private readonly long _start = Stopwatch.GetTimestamp();
    private TimeSpan? _available;

    /// <param name="runner">The database.</param>
    /// <param name="request">The statement.</param>
    /// <param name="summaries">Writes what comes after the rows.</param>
    /// <exception cref="GraphException">The statement failed before there was anything to answer.</exception>
    public async Task SendAsync(ICypherRunner runner, QueryRequest request, SummaryWriting summaries)
    {
        await using var cursor = await runner.RunAsync(request, _left);
        // The bookmarks of a write come with its end, and travel in a header.
        if (context.Features.Get<SessionBookmarks>() is { ExpectsWrite: true }) _output.Hold();
        var failure = cursor.Columns.Count == 0 ? await CarryOutAsync(cursor) : null;
        context.Response.StatusCode = StatusCodes.Status202Accepted;
        context.Response.ContentType = format.ContentType;
        using var rows = new RowText(format);
        using var answer = AnswerTo(rows, summaries);
        answer.Start(cursor.Columns);
        // One who asked for events wants to know at once that there will be some.
        if (format.Lines && !_output.IsHeld) await _output.SendAsync(_left);
        failure ??= await SendRowsAsync(cursor, answer);
        if (failure is null) answer.End(new(cursor.Summary!, _available ?? default, Stopwatch.GetElapsedTime(_start)));
        else answer.Fail(failure);
        await _output.EndAsync(_left);
    }

    /// <summary>A statement without columns is carried out before the answer begins. Null, or what failed at its very end.</summary>
    private async Task<GraphException?> CarryOutAsync(IRowCursor cursor)
    {
        try
        {
            while (await cursor.NextAsync(_left) is not null) continue;
            _available = Stopwatch.GetElapsedTime(_start);
            return null;
        }
        catch (GraphException failure) when (failure.Entry == RuntimeErrors.DeleteConnectedNode)
        {
            return failure; // Neo4j finds it when it commits, with the answer under way.
        }
    }

    private async Task<GraphException?> SendRowsAsync(IRowCursor cursor, IAnswer answer)
    {
        try
        {
            while (await cursor.NextAsync(_left) is { } row)
            {
                _available ??= Stopwatch.GetElapsedTime(_start);
                answer.Row(row);
                if (_output.IsDue) await _output.SendAsync(_left);
            }

            _available ??= Stopwatch.GetElapsedTime(_start);
            return null;
        }
        catch (Exception failure) when (!_left.IsCancellationRequested)
        {
            return failures.Of(failure);
        }
    }

    private IAnswer AnswerTo(RowText rows, SummaryWriting summaries)
    {
        var statement = context.Features.Get<AskedStatement>();
        return format.Lines
            ? new JsonLinesAnswer(_output.Buffer, rows, summaries, statement)
            : new JsonAnswer(_output.Buffer, rows, summaries, statement);
    }
}
