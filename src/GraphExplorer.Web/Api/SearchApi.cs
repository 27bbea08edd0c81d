using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Search;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class SearchApi
{
    public static async Task<Ok<SearchAnswer>> SearchAsync(HttpRequest request, ServedGraph graph, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 20, least: 1, most: 200);
        var browsing = await graph.BrowsingAsync(cancellation);
        return TypedResults.Ok(await browsing.SearchAsync(input.Text("q"), input.Word("kind"), limit, cancellation));
    }
}
