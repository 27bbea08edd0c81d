namespace GraphExplorer.Web.Embeds;

/// <summary>Set on a request whose answer pages of other sites may show; every other answer keeps to its own.</summary>
/// <param name="Ancestors">What may frame it, as the policy names it: <c>*</c>, <c>'none'</c>, or origins.</param>
internal sealed record EmbedFraming(string Ancestors)
{
    /// <summary>For pictures, scripts and styles: they are no pages, and nothing frames them.</summary>
    public static EmbedFraming None { get; } = new("'none'");

    public const string Pages = "/e";
    public const string Parts = "/embed";
    public const string Cards = "/oembed";

    /// <summary>Whether a request only reads what pages of other sites may show.</summary>
    public static bool IsFor(HttpRequest request) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path.StartsWithSegments(Pages) || request.Path.StartsWithSegments(Parts) || request.Path.StartsWithSegments(Cards));
}
