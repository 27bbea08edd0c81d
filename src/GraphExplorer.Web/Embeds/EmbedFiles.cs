using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Web.Api;
using GraphExplorer.Web.Api.Files;
using GraphExplorer.Web.Api.Snapshots;
using GraphExplorer.Web.Snapshots;
using Microsoft.Net.Http.Headers;

namespace GraphExplorer.Web.Embeds;

/// <summary>Which file of a snapshot is asked for.</summary>
/// <param name="Version">Null for the newest.</param>
/// <param name="Format">The ending of its address.</param>
internal sealed record AskedFile(string Snapshot, int? Version, string Format);

/// <summary>Gives away versions of snapshots as files.</summary>
internal sealed class EmbedFiles(SnapshotDoor door, RenderedFiles rendered, PublicAddress address)
{
    /// <summary>Answers with the file.</summary>
    /// <exception cref="GraphException"><c>bad_request</c>, <c>not_found</c>, <c>gone</c>, <c>unauthorized</c>, <c>picture_too_large</c>, <c>too_many_requests</c>.</exception>
    public async Task SendAsync(HttpContext context, AskedFile asked)
    {
        var file = EmbedFile.All.FirstOrDefault(one => one.Name == asked.Format) ?? throw FileEndings.NotFound(asked.Format, EmbedFile.All.Select(one => one.Name));
        var opened = await door.OpenAsync(context.Request, asked.Snapshot, asked.Version, context.RequestAborted);
        context.Features.Set(new EmbedFraming(FrameAncestors(opened.Kept.Terms)));
        var look = Look(new(context.Request.Query));
        var tag = EmbedCaching.TagOf(opened, string.Create(CultureInfo.InvariantCulture, $"{file.Name} {look.Width} {look.IsFramed}"));
        if (EmbedCaching.Answers(context, opened, tag)) return;
        var bytes = await rendered.OfAsync(opened.Kept.Id, tag, () => MakeAsync(opened, file, look));
        var headers = context.Response.GetTypedHeaders();
        headers.ContentType = MediaTypeHeaderValue.Parse(file.ContentType);
        headers.ContentDisposition = Disposition(file, opened);
        context.Response.ContentLength = bytes.Length;
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>A version on its way into a file or a page.</summary>
    public TakenSnapshot Take(Snapshot snapshot, SceneOptions? look = null)
    {
        var path = SnapshotsApi.PathOf(snapshot.Id, snapshot.Version);
        return new(snapshot, (look ?? new()) with { Address = address.Of(path), Fonts = FontShelf.OfMachine }) { PictureAddress = address.Of(path + ".png") };
    }

    /// <summary>Who may frame it, as the policy names them.</summary>
    public static string FrameAncestors(SnapshotTerms terms) =>
        terms.Visibility == SnapshotTerms.Private ? "'self'" : terms.Frames.Count == 0 ? "*" : $"'self' {string.Join(' ', terms.Frames)}";

    private static SceneOptions Look(QueryInput input) => new()
    {
        Width = input.Number("width", absent: (int)SceneOptions.UsualWidth, (int)SceneOptions.Narrowest, (int)SceneOptions.Widest),
        IsFramed = input.OneOf("bare", ["yes", "no"]) != "yes",
    };

    private async Task<byte[]> MakeAsync(OpenedSnapshot opened, EmbedFile file, SceneOptions look)
    {
        var taken = Take(await door.ReadAsync(opened, CancellationToken.None), look);
        using var buffer = new MemoryStream();
        file.WriteFitting(taken, buffer);
        return buffer.ToArray();
    }

    private static ContentDispositionHeaderValue Disposition(EmbedFile file, OpenedSnapshot opened)
    {
        var disposition = new ContentDispositionHeaderValue(file.IsPicture || file.MediaType == "application/pdf" ? "inline" : "attachment");
        disposition.SetHttpFileName($"snapshot-{opened.Kept.Id[..8]}-v{opened.Version.ToString(CultureInfo.InvariantCulture)}.{file.FileEnding}");
        return disposition;
    }
}
