using GraphExplorer.Exploration.Question;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Api.Files;

/// <summary>
/// What the filters of a page leave of a table. The page filters by what it was told of each report, so it says which are left; a file asked for
/// without a body holds all.
/// </summary>
internal static class KeptReports
{
    public static async Task<ReportFile> OfAsync(ReportFile file, HttpRequest request, CancellationToken cancellation)
    {
        if (!HttpMethods.IsPost(request.Method)) return file;
        var body = await JsonBody.ReadAsync<KeptBody>(request, "list of reports", cancellation);
        if (body.Reports is null or { Count: 0 or > AskQuestion.MostWeighed } || body.Reports.Contains(null!))
            throw new GraphException(ServiceErrors.BadRequest, $"reports is a list of 1 to {AskQuestion.MostWeighed} references.");
        var kept = body.Reports.ToHashSet();
        return file with { Rows = [.. file.Rows.Where(row => kept.Contains(row.Ref))], Apart = [.. file.Apart.Where(row => kept.Contains(row.Ref))] };
    }
}

/// <summary>The reports of a table that are taken along: <c>{"reports":["Report:id:report-a"]}</c>. What is not in the table is left out.</summary>
internal sealed record KeptBody(IReadOnlyList<NodeRef> Reports);
