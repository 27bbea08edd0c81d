using System.Text;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Snapshots;

namespace GraphExplorer.Web.Embeds;

/// <summary>The pages of snapshots: complete without script, in a frame and by themselves.</summary>
internal sealed class EmbedPages(SnapshotDoor door, EmbedFiles files, RenderedFiles rendered, PublicAddress address, EmbedTelling telling)
{
    private const double Width = 960;

    /// <param name="version">Null for the newest.</param>
    public async Task ShowAsync(HttpContext context, string snapshot, int? version)
    {
        try
        {
            var opened = await door.OpenAsync(context.Request, snapshot, version, context.RequestAborted);
            context.Features.Set(new EmbedFraming(EmbedFiles.FrameAncestors(opened.Kept.Terms)));
            var query = opened.Kept.Terms.Visibility == SnapshotTerms.Signed ? context.Request.QueryString.Value ?? "" : "";
            telling.Note(context.Request, snapshot);
            var tag = EmbedCaching.TagOf(opened, $"page {version} {query} {telling.Moment(opened)}");
            if (EmbedCaching.Answers(context, opened, tag)) return;
            await SendAsync(context, await rendered.OfAsync(opened.Kept.Id, tag, () => PageAsync(opened, version, query)));
        }
        catch (Exception failure) when (failure is not OperationCanceledException && WantsPage(context.Request))
        {
            await ExplainAsync(context, telling.Explain(failure));
        }
    }

    /// <summary>The picture of a page, without the words that the page says itself.</summary>
    public static Scene PictureOf(TakenSnapshot taken) => SnapshotScene.Of(taken.Snapshot, taken.Options with { Width = Width, IsFramed = false });

    // A signed link opens the files as well: its query goes on to their addresses.
    private async Task<byte[]> PageAsync(OpenedSnapshot opened, int? version, string query)
    {
        var taken = files.Take(await door.ReadAsync(opened, CancellationToken.None));
        var place = new EmbedPlace(address.Root, SnapshotsApi.PathOf(opened.Kept.Id, version), SnapshotsApi.PathOf(opened.Kept.Id, opened.Version), query)
        {
            IsPublic = opened.Kept.Terms.Visibility == SnapshotTerms.Public,
            Newest = opened.Kept.Latest,
            Drift = await telling.DriftAsync(opened, taken.Snapshot),
        };
        var picture = SvgFile.Inline(PictureOf(taken));
        return Encoding.UTF8.GetBytes(new EmbedPage(taken.Snapshot, place).Write(picture, taken.Scene.Width / taken.Scene.Height));
    }

    private static bool WantsPage(HttpRequest request) => request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html");

    // A frame shows what it gets: a sentence rather than data.
    private static Task ExplainAsync(HttpContext context, GraphException failure)
    {
        context.Features.Set(new EmbedFraming("*"));
        context.Response.StatusCode = failure.Entry.HttpStatus;
        context.Response.Headers.CacheControl = "no-store";
        return SendAsync(context, Encoding.UTF8.GetBytes(EmbedFault.Write(failure)));
    }

    private static Task SendAsync(HttpContext context, byte[] bytes)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.ContentLength = bytes.Length;
        return HttpMethods.IsHead(context.Request.Method) ? Task.CompletedTask : context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}

/// <summary>Where a page of a snapshot stands.</summary>
/// <param name="Path">As it was asked for.</param>
/// <param name="FixedPath">Of its version, which stays.</param>
/// <param name="Query">What opens it, with its <c>?</c>; empty where it is open.</param>
internal sealed record EmbedPlace(Uri Root, string Path, string FixedPath, string Query)
{
    /// <summary>Whether others may make cards of it.</summary>
    public bool IsPublic { get; init; }

    /// <summary>The newest version there is.</summary>
    public int Newest { get; init; }

    /// <summary>What has changed since, in words; null where that is not told, or nothing has.</summary>
    public string? Drift { get; init; }

    public string Absolute(string path) => Root.GetLeftPart(UriPartial.Authority) + path;
}
