using GraphExplorer.Web.Api;
using GraphExplorer.Web.QueryRoute.Answering;
using GraphExplorer.Web.QueryRoute.Asking;

namespace GraphExplorer.Web.QueryRoute;

/// <summary>One statement in, its rows out. What fails before the first byte of the answer is thrown.</summary>
internal static class StatementEndpoint
{
    public static async Task AnswerAsync(HttpContext context, string database, ServedDatabase served, Failures failures)
    {
        var format = AnswerFormat.Of(context.Request);
        var body = await StatementBody.ReadAsync(context.Request, context.RequestAborted);
        served.Require(database);
        context.Features.Set(new AskedStatement(body.Statement));
        var summaries = new SummaryWriting(body.IncludeCounters, new(format, served.Name));
        await new AnswerSending(context, format, failures).SendAsync(served.Runner, body.ToRequest(), summaries);
    }

    public static IResult NameMethods(HttpResponse response)
    {
        response.Headers.Allow = "POST,OPTIONS";
        return Results.Text("POST, OPTIONS");
    }
}
