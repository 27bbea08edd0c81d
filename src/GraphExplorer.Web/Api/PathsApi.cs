using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Paths;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class PathsApi
{
    /// <summary>Entities that a path can be sent through, and around.</summary>
    public const int MostThrough = 7;
    public const int MostAvoided = 50;
    internal const int MostRelations = 100;

    public static readonly string[] Orders = ["length", "evidence"];

    /// <summary>What connects only where it is chosen.</summary>
    public static readonly string[] Extras = ["documents", "large-places"];

    public static async Task<Ok<PathsAnswer>> FindAsync(HttpRequest request, ServedGraph graph, CancellationToken cancellation) =>
        TypedResults.Ok(await (await graph.BrowsingAsync(cancellation)).PathsAsync(Question(new(request.Query)), cancellation));

    private static PathQuestion Question(QueryInput input)
    {
        var extras = input.AnyOf("also", Extras);
        return new PathQuestion(input.RequiredRef("from"), input.RequiredRef("to"))
        {
            Through = input.Refs("through", MostThrough),
            Avoid = input.Refs("avoid", MostAvoided),
            Order = input.OneOf("order", Orders) == "evidence" ? PathOrder.Evidence : PathOrder.Length,
            MostHops = input.Number("hops", absent: 6, least: 1, most: 8),
            Limit = input.Number("limit", absent: 10, least: 1, most: 50),
            Relations = input.Words("relations", MostRelations),
            Documents = extras.Contains("documents"),
            LargePlaces = extras.Contains("large-places"),
        };
    }
}
