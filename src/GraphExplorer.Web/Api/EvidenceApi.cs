using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class EvidenceApi
{
    public static async Task<Ok<EdgeEvidence>> EvidenceAsync(HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 200, least: 1, most: 500);
        return TypedResults.Ok(await new ShowEdgeEvidence(runner).ShowAsync(input.Edge(), input.Lens(), limit, cancellation));
    }
}
