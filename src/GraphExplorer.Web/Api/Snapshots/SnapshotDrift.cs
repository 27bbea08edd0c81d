using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Drift;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Web.QueryRoute;
using GraphExplorer.Web.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Says whether today's graph would give the same figure.</summary>
internal sealed class SnapshotDrift(ServedGraph graph, ServedDatabase served, SnapshotDoor door)
{
    private const double Width = 960;

    public async Task<Ok<DriftAnswer>> ShowAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        var version = new QueryInput(request.Query).Number("version", absent: 0, least: 1, most: int.MaxValue);
        var then = await door.ReadAsync(await door.OpenAsync(request, snapshot, version == 0 ? null : version, cancellation), cancellation);
        return TypedResults.Ok(await AnswerAsync(then, cancellation));
    }

    /// <summary>The differences alone; null where what was asked cannot be asked again.</summary>
    public async Task<Differences?> DifferencesAsync(Snapshot then, CancellationToken cancellation)
    {
        try
        {
            return (await CompareAsync(then, cancellation)).Differences;
        }
        catch (GraphException failure) when (failure.Entry.HttpStatus is >= 400 and < 500)
        {
            return null;
        }
    }

    private async Task<DriftAnswer> AnswerAsync(Snapshot then, CancellationToken cancellation)
    {
        try
        {
            var (now, found) = await CompareAsync(then, cancellation);
            var picture = SvgFile.Inline(SnapshotScene.Of(now, new() { Width = Width, IsFramed = false }), "now");
            return new(then.Version, then.Title, Comparable: true, Why: null, found.IsSame, found.Added, found.Removed, found.Changed, found.Retracted, picture);
        }
        catch (GraphException failure) when (failure.Entry.HttpStatus is >= 400 and < 500)
        {
            return new(then.Version, then.Title, Comparable: false, failure.Message, Same: false, [], [], [], [], null);
        }
    }

    private async Task<Drift> CompareAsync(Snapshot then, CancellationToken cancellation) =>
        await new CompareSnapshot(await graph.FreezingAsync(cancellation), served.Runner).CompareAsync(then, cancellation);
}

/// <summary>What became of a version of a snapshot.</summary>
/// <param name="Comparable">Whether what it asked can be asked again; <paramref name="Why"/> not, where it cannot.</param>
/// <param name="Retracted">Reports that their speakers have taken back since.</param>
/// <param name="Picture">The figure as the graph has it today: SVG.</param>
internal sealed record DriftAnswer(
    int Version, string Title, bool Comparable, string? Why, bool Same, IReadOnlyList<Difference> Added, IReadOnlyList<Difference> Removed, IReadOnlyList<Difference> Changed,
    IReadOnlyList<Difference> Retracted, string? Picture);
