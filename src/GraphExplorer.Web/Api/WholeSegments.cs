using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing.Patterns;

namespace GraphExplorer.Web.Api;

/// <summary>
/// Parameters of the path as they were sent. The server decodes every reserved character but the slash, which it leaves
/// as <c>%2F</c>: an id that holds a slash could not be told from one that holds these three letters.
/// </summary>
internal static class WholeSegments
{
    private const string Slash = "%2F";

    /// <summary>Has to come after the routes are known.</summary>
    public static void UseWholeSegments(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var sent = context.Features.Get<IHttpRequestFeature>()?.RawTarget.Split('?', 2)[0] ?? "";
        if (sent.Contains(Slash, StringComparison.OrdinalIgnoreCase) && context.GetEndpoint() is RouteEndpoint route)
            Decode(context.Request.RouteValues, route.RoutePattern.PathSegments, sent.TrimStart('/').Split('/'));
        return next(context);
    });

    private static void Decode(RouteValueDictionary values, IReadOnlyList<RoutePatternPathSegment> pattern, string[] sent)
    {
        // A path with dots in it was shortened before it met the route.
        if (sent.Length != pattern.Count) return;
        foreach (var (segment, text) in pattern.Zip(sent))
            if (segment is { IsSimple: true } && segment.Parts[0] is RoutePatternParameterPart parameter) values[parameter.Name] = Uri.UnescapeDataString(text);
    }
}
