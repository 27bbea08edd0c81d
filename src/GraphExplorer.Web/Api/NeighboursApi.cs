using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class NeighboursApi
{
    public static async Task<Ok<CommonAnswer>> CommonAsync(HttpRequest request, ICypherRunner runner, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var of = input.Refs("of", CommonNeighbours.MostAsked).Distinct().ToList();
        if (of.Count < 2) throw new GraphException(ServiceErrors.BadRequest, "of is given for each of at least two entities: a reference such as Unit:id:unit-x.");
        var limit = input.Number("limit", absent: 50, least: 1, most: 300);
        return TypedResults.Ok(await new CommonNeighbours(runner).FindAsync(of, limit, cancellation));
    }
}
