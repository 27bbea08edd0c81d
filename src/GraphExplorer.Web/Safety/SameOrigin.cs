using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Web.Safety;

/// <summary>Refuses requests that a page of another site sends. Following a link to a page of ours is allowed.</summary>
internal static class SameOrigin
{
    public static void Check(HttpRequest request)
    {
        if (IsForeignOrigin(request) || (IsSentByAnotherSite(request) && !IsFollowedLink(request)))
            throw new GraphException(ServiceErrors.OriginNotAllowed, "Pages of other sites may not ask this server.");
    }

    private static bool IsForeignOrigin(HttpRequest request)
    {
        var origin = request.Headers.Origin;
        return origin.Count > 0 && !string.Equals(origin.ToString(), $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase);
    }

    // Another port of the same host is "same-site", and as foreign.
    private static bool IsSentByAnotherSite(HttpRequest request) =>
        request.Headers["Sec-Fetch-Site"].ToString() is not ("" or "same-origin" or "none");

    private static bool IsFollowedLink(HttpRequest request) =>
        request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document"
        && HttpMethods.IsGet(request.Method) && !request.Path.StartsWithSegments("/api");
}
