using GraphExplorer.Exploration.Paths;
using GraphExplorer.Graph.Running;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api;

internal static class PathsApi
{
    /// <summary>Entities that a path can be sent through, and around.</summary>
    public const int MostThrough = 3;
    public const int MostAvoided = 50;

    public static readonly string[] Orders = ["length", "evidence"];

    /// <summary>What connects only where it is chosen.</summary>
    public static readonly string[] Extras = ["documents", "large-places"];

    public static async Task<Ok<PathsAnswer>> FindAsync(HttpRequest request, ICypherRunner runner, TimeProvider time, CancellationToken cancellation) =>
        TypedResults.Ok(await new FindPaths(runner, time).FindAsync(Question(new(request.Query)), cancellation));

    private static PathQuestion Question(QueryInput input)
    {
        var question = new PathQuestion(input.RequiredRef("from"), input.RequiredRef("to"))
        {
            Through = input.Refs("through", MostThrough),
            Avoid = input.Refs("avoid", MostAvoided),
            Order = input.OneOf("order", Orders) == "evidence" ? PathOrder.Evidence : PathOrder.Length,
            MostHops = input.Number("hops", absent: 6, least: 1, most: 8),
            Limit = input.Number("limit", absent: 10, least: 1, most: 50),
        };
        var extras = input.AnyOf("also", Extras);
        question = question with { Documents = extras.Contains("documents"), LargePlaces = extras.Contains("large-places") };
        return input.Relations("relations") is { Count: > 0 } relations ? question with { Relations = relations } : question;
    }
}
