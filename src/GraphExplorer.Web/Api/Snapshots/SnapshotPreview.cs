using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Snapshots.Texts;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Shows what would be frozen, and keeps nothing of it.</summary>
internal sealed class SnapshotPreview(ServedGraph graph, FreezeReading reading)
{
    private const double Width = 960;

    public async Task<Ok<PreviewedSnapshot>> ShowAsync(HttpRequest request, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<FreezeBody>(request, "snapshot", cancellation);
        var frozen = SnapshotJson.Seal(await (await graph.FreezingAsync(cancellation)).FreezeAsync(await reading.ReadAsync(body, cancellation), cancellation));
        var scene = SnapshotScene.Of(frozen, new() { Width = Width, Fonts = FontShelf.OfMachine });
        return TypedResults.Ok(new PreviewedSnapshot(
            frozen.Title, frozen.Alternative, frozen.Asked.Words, frozen.Nodes.Count, frozen.Edges.Count, frozen.Reports.Count, frozen.Totals.Reports,
            SvgFile.Inline(scene), [.. scene.Warnings, .. FontWarnings.Of(scene, FontShelf.OfMachine)], frozen.Table?.Rows.Count, frozen.Model));
    }
}
