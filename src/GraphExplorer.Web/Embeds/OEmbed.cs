using System.Text.Json;
using System.Text.Json.Serialization;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Embeds;

/// <summary>Tells other sites how to embed the page of a snapshot, from its address alone (oEmbed 1.0, type rich).</summary>
internal sealed class OEmbed(SnapshotDoor door, EmbedFiles files, PublicAddress address)
{
    private const int Widest = 960;

    /// <summary>Of what the page says around its picture, with the evidence folded.</summary>
    private const int TextHeight = 270;

    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    /// <exception cref="GraphException"><c>not_found</c>, <c>unauthorized</c>, <c>gone</c>, <c>not_available</c> for XML, <c>bad_request</c>.</exception>
    public async Task AnswerAsync(HttpContext context)
    {
        context.Features.Set(EmbedFraming.None);
        var query = context.Request.Query;
        if (query["format"].ToString() is not ("" or "json")) throw new GraphException(ServiceErrors.NotAvailable, "There is format=json alone.");
        var (id, version) = Named(query["url"].ToString());
        var opened = await door.OpenAsync(context.Request, id, version, context.RequestAborted);
        if (opened.Kept.Terms.Visibility != SnapshotTerms.Public) throw new GraphException(ServiceErrors.Unauthorized, "This snapshot is not public.");
        var taken = files.Take(await door.ReadAsync(opened, context.RequestAborted));
        var (scene, picture) = (taken.Scene, EmbedPages.PictureOf(taken));
        var (mostWide, mostHigh) = (Bound(query["maxwidth"].ToString(), "maxwidth"), Bound(query["maxheight"].ToString(), "maxheight"));
        var width = Math.Min(mostWide ?? Widest, Widest);
        var height = Math.Min((int)Math.Ceiling(width * picture.Height / picture.Width) + TextHeight, mostHigh ?? int.MaxValue);
        var card = Card(taken.Snapshot, address.Of(SnapshotsApi.PathOf(id, version)), width, height);
        if (Thumbnail(scene.Height / scene.Width, mostWide, mostHigh) is { } size)
            card = card with { ThumbnailUrl = address.Of(SnapshotsApi.PathOf(id, opened.Version) + ".png"), ThumbnailWidth = size.Width, ThumbnailHeight = size.Height };
        context.Response.Headers.CacheControl = "public, no-cache";
        context.Response.Headers.AccessControlAllowOrigin = "*";
        context.Response.ContentType = "application/json; charset=utf-8";
        await context.Response.WriteAsync(JsonSerializer.Serialize(card, Options), context.RequestAborted);
    }

    // What stands at other addresses is not ours to describe.
    private (string Id, int? Version) Named(string url)
    {
        if (url.Length == 0) throw new GraphException(ServiceErrors.BadRequest, "url is missing: the address of a snapshot.");
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked) || Uri.Compare(asked, address.Root, UriComponents.SchemeAndServer, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) != 0)
            throw NotFound();
        return asked.AbsolutePath.Trim('/').Split('/') switch
        {
            ["e", var id] => (id, null),
            ["e", var id, ['v', .. var number]] when int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var version) => (id, version),
            _ => throw NotFound(),
        };
    }

    private static OEmbedCard Card(Snapshot snapshot, string page, int width, int height)
    {
        var frame = string.Create(CultureInfo.InvariantCulture,
            $"<iframe src=\"{EmbedPage.Text(page)}\" width=\"{width}\" height=\"{height}\" title=\"{EmbedPage.Text(snapshot.Title)}\" frameborder=\"0\" loading=\"lazy\" allowfullscreen></iframe>");
        return new("rich", "1.0", snapshot.Title, snapshot.Author, "GraphExplorer", frame, width, height);
    }

    private static int? Bound(string text, string name)
    {
        if (text.Length == 0) return null;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var bound) && bound > 0
            ? bound
            : throw new GraphException(ServiceErrors.BadRequest, $"{name} is a whole number of pixels.");
    }

    // The picture has one size: where it is too large there is none.
    private static (int Width, int Height)? Thumbnail(double ratio, int? mostWide, int? mostHigh)
    {
        var height = (int)Math.Round(EmbedHead.CardWidth * ratio);
        return EmbedHead.CardWidth > mostWide || height > mostHigh ? null : (EmbedHead.CardWidth, height);
    }

    private static GraphException NotFound() => new(ServiceErrors.NotFound, "No snapshot of this server stands there.");
}

/// <summary>An answer of oEmbed.</summary>
internal sealed record OEmbedCard(
    string Type, string Version, string Title, string? AuthorName, string ProviderName, string Html, int Width, int Height)
{
    public string? ThumbnailUrl { get; init; }

    public int? ThumbnailWidth { get; init; }

    public int? ThumbnailHeight { get; init; }

    /// <summary>In seconds.</summary>
    public int CacheAge { get; init; } = 300;
}
