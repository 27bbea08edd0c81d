namespace GraphExplorer.Web.Embeds;

/// <summary>The addresses under which snapshots stand for good, and the cards that other sites make of them.</summary>
internal static class EmbedRoutes
{
    public static void MapEmbeds(this IEndpointRouteBuilder app)
    {
        app.MapMethods("/e/{snapshot}", Reading, (string snapshot, HttpContext context, EmbedPages pages) => pages.ShowAsync(context, snapshot, null)).ExcludeFromDescription();
        app.MapMethods("/e/{snapshot}/v{version:int}", Reading, (string snapshot, int version, HttpContext context, EmbedPages pages) => pages.ShowAsync(context, snapshot, version))
            .ExcludeFromDescription();
        app.MapMethods("/e/{snapshot}/latest.{format}", Reading, (string snapshot, string format, HttpContext context, EmbedFiles files) => files.SendAsync(context, new(snapshot, null, format)))
            .ExcludeFromDescription();
        app.MapMethods("/e/{snapshot}/v{version:int}.{format}", Reading, (string snapshot, int version, string format, HttpContext context, EmbedFiles files) =>
            files.SendAsync(context, new(snapshot, version, format))).ExcludeFromDescription();
        app.MapMethods(EmbedFraming.Cards, Reading, (HttpContext context, OEmbed cards) => cards.AnswerAsync(context)).ExcludeFromDescription();
    }

    private static readonly string[] Reading = ["GET", "HEAD"];
}
