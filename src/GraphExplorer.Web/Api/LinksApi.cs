using GraphExplorer.Exploration.Browsing;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class LinksApi
{
    public static async Task<Ok<LinksAnswer>> LinksAsync(HttpRequest request, ServedGraph graph, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 200, least: 1, most: 500);
        var edge = new EdgeRequest(input.RequiredRef("from"), input.RequiredWord("relation"), input.RequiredRef("to"), limit);
        return TypedResults.Ok(await (await graph.ByLabelsAsync(cancellation)).LinksAsync(edge, cancellation));
    }
}
