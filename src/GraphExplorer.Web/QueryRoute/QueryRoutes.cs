namespace GraphExplorer.Web.QueryRoute;

/// <summary>The route that answers as Neo4j's Query API does. Everything under <c>/db</c> is its own.</summary>
public static class QueryRoutes
{
    public static void MapQueryRoute(this IEndpointRouteBuilder app)
    {
        app.MapPost("/db/{database}/query/v2", StatementEndpoint.AnswerAsync);
        app.MapMethods("/db/{database}/query/v2", [HttpMethods.Options], StatementEndpoint.NameMethods);
    }

    /// <summary>Whether a request is answered in Neo4j's shape, errors included.</summary>
    public static bool Holds(HttpRequest request) => request.Path.StartsWithSegments("/db");
}
