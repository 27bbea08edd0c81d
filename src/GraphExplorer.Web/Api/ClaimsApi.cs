using GraphExplorer.Exploration.Claims;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class ClaimsApi
{
    public static async Task<Ok<ClaimView>> ClaimAsync(string claim, HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var limit = input.Number("limit", absent: 200, least: 1, most: 500);
        return TypedResults.Ok(await new ShowClaim(runner).ShowAsync(QueryInput.ToRef("the claim", claim), input.Lens(), limit, cancellation));
    }
}
