using GraphExplorer.Exploration.Search;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class SearchApi
{
    public static async Task<Ok<SearchAnswer>> SearchAsync(HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var kind = input.OneOf("kind", SearchNames.Kinds);
        var limit = input.Number("limit", absent: 20, least: 1, most: 200);
        return TypedResults.Ok(await new SearchNames(runner).FindAsync(input.Text("q"), kind, limit, cancellation));
    }
}
