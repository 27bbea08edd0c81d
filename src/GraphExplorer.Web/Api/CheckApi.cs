using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.QueryRoute;
using GraphExplorer.Web.QueryRoute.Asking;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

/// <summary>What the store thinks of a text that is not run: for an editor, to say it while somebody writes.</summary>
internal static class CheckApi
{
    public static async Task<Ok<CheckedStatement>> CheckAsync(HttpRequest request, ServedDatabase served, CancellationToken cancellation)
    {
        var body = await StatementBody.ReadAsync(request, cancellation);
        var question = PlanQuestion.Of(body.Statement);
        try
        {
            var summary = await ExplainAsync(served.Runner, body.ToRequest() with { Text = question.Text }, cancellation);
            var remarks = summary.Notifications.Select(note => new Remark(note.Severity.ToLowerInvariant(), note.Description, question.PlaceOf(note.Position)));
            return TypedResults.Ok(new CheckedStatement([.. remarks], summary.QueryType));
        }
        catch (GraphException fault) when (fault.Neo4jCode.StartsWith("Neo.ClientError.", StringComparison.Ordinal))
        {
            return TypedResults.Ok(new CheckedStatement([new("error", fault.Message, question.PlaceOf(fault.Span))], null));
        }
    }

    private static async Task<QuerySummary> ExplainAsync(ICypherRunner runner, QueryRequest request, CancellationToken cancellation)
    {
        await using var cursor = await runner.RunAsync(request, cancellation);
        while (await cursor.NextAsync(cancellation) is not null)
        {
            // A plan has no rows.
        }

        return cursor.Summary!;
    }
}

/// <summary>What to check: <c>{"statement":"MATCH (n) RETURN n"}</c>, with the parameters it would have.</summary>
internal sealed record CheckedText(string Statement, IReadOnlyDictionary<string, JsonElement>? Parameters);

/// <summary>A text, checked.</summary>
/// <param name="QueryType"><c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c>; null where the text is at fault.</param>
internal sealed record CheckedStatement(IReadOnlyList<Remark> Remarks, string? QueryType);

/// <summary>One thing to say about a text: <c>error</c>, <c>warning</c> or <c>information</c>.</summary>
internal sealed record Remark(string Severity, string Message, TextSpan? Span);
