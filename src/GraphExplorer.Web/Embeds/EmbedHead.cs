using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Web.Embeds;

/// <summary>What a page of a snapshot says of itself to those who make cards and embeds of it.</summary>
internal sealed class EmbedHead(Snapshot snapshot, EmbedPlace place)
{
    /// <summary>Of the picture that cards show, in pixels.</summary>
    public const int CardWidth = 1200;

    public string Write(double ratio)
    {
        var page = place.Absolute(place.Path);
        var lines = new List<string>
        {
            "<meta charset=\"utf-8\">",
            "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">",
            "<meta name=\"color-scheme\" content=\"light dark\">",
            $"<title>{Text(snapshot.Title)} · GraphExplorer</title>",
            Named("description", Description()),
            $"<link rel=\"canonical\" href=\"{Text(page)}\">",
            "<link rel=\"icon\" href=\"/favicon.svg\" type=\"image/svg+xml\">",
            "<link rel=\"stylesheet\" href=\"/embed/embed.css\">",
            "<script type=\"module\" src=\"/embed/embed.js\"></script>",
        };
        if (place.IsPublic) lines.AddRange(Cards(page, ratio));
        else lines.Add(Named("robots", "noindex"));
        return string.Join('\n', lines.Select(line => "  " + line));
    }

    private IEnumerable<string> Cards(string page, double ratio)
    {
        var picture = place.Absolute(place.FixedPath + ".png");
        var height = ((int)Math.Round(CardWidth / ratio)).ToString(CultureInfo.InvariantCulture);
        var cards = place.Absolute(EmbedFraming.Cards) + "?url=" + Uri.EscapeDataString(page);
        return
        [
            $"<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{Text(cards + "&format=json")}\" title=\"{Text(snapshot.Title)}\">",
            Property("og:type", "article"), Property("og:site_name", "GraphExplorer"), Property("og:title", snapshot.Title), Property("og:description", Description()),
            Property("og:url", page), Property("og:image", picture), Property("og:image:type", "image/png"),
            Property("og:image:width", CardWidth.ToString(CultureInfo.InvariantCulture)), Property("og:image:height", height), Property("og:image:alt", snapshot.Alternative),
            Property("article:published_time", snapshot.FrozenAt.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture)),
            Named("twitter:card", "summary_large_image"), Named("twitter:title", snapshot.Title), Named("twitter:description", Description()),
            Named("twitter:image", picture), Named("twitter:image:alt", snapshot.Alternative),
        ];
    }

    private string Description() => snapshot.Caption ?? snapshot.Asked.Words;

    private static string Named(string name, string content) => $"<meta name=\"{name}\" content=\"{Text(content)}\">";

    private static string Property(string name, string content) => $"<meta property=\"{name}\" content=\"{Text(content)}\">";

    private static string Text(string text) => EmbedPage.Text(text);
}
