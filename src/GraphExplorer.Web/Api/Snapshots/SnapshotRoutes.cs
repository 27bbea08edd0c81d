using GraphExplorer.Web.Api.Description;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>The routes of snapshots.</summary>
internal static class SnapshotRoutes
{
    private static readonly QueryParameter[] List =
    [
        new("q", "What titles, captions or authors contain. At most 200 characters."),
        new("state", "Only those that are not revoked, or all.", ["open", "all"]) { Default = "open" },
    ];

    public static void MapSnapshots(this IEndpointRouteBuilder api)
    {
        api.MapGet("/snapshots", (HttpRequest request, SnapshotsApi snapshots, CancellationToken cancellation) => snapshots.ListAsync(request, cancellation))
            .Says("Snapshots, the newest first", List, Parameters.Page(50, 200, 100_000));
        api.MapPost("/snapshots", (HttpRequest request, SnapshotsApi snapshots, FreezeReading reading, CancellationToken cancellation) => snapshots.FreezeAsync(request, reading, cancellation))
            .Says("Freezes what a page shows, or what a question or a statement gives").Accepts<FreezeBody>("application/json");
        api.MapPost("/snapshots/preview", (HttpRequest request, SnapshotPreview preview, CancellationToken cancellation) => preview.ShowAsync(request, cancellation))
            .Says("What would be frozen, and how it would look; nothing is kept").Accepts<FreezeBody>("application/json");
        api.MapGet("/snapshots/{snapshot}", (string snapshot, HttpRequest request, SnapshotsApi snapshots, CancellationToken cancellation) => snapshots.ShowAsync(snapshot, request, cancellation))
            .Says("A snapshot with its versions");
        api.MapPost("/snapshots/{snapshot}/versions", (string snapshot, HttpRequest request, SnapshotsApi snapshots, FreezeReading reading, CancellationToken cancellation) =>
            snapshots.AddVersionAsync(snapshot, request, reading, cancellation)).Says("Freezes a new version of a snapshot").Accepts<FreezeBody>("application/json");
        api.MapPatch("/snapshots/{snapshot}", (string snapshot, HttpRequest request, SnapshotsApi snapshots, CancellationToken cancellation) => snapshots.ChangeAsync(snapshot, request, cancellation))
            .Says("Changes who may see a snapshot, until when, and who may frame it").Accepts<ChangeBody>("application/json");
        api.MapDelete("/snapshots/{snapshot}", (string snapshot, HttpRequest request, SnapshotsApi snapshots, CancellationToken cancellation) => snapshots.RevokeAsync(snapshot, request, cancellation))
            .Says("Takes a snapshot back, with all of its versions: nobody gets it any more, and it stays where it is kept");
        api.MapDelete("/snapshots/{snapshot}/versions", (string snapshot, HttpRequest request, SnapshotDeletion deletion, CancellationToken cancellation) => deletion.DeleteAsync(snapshot, request, cancellation))
            .Says("Deletes a snapshot for good, with all of its versions: that there was one, and when it ended, is all that stays");
        api.MapPost("/snapshots/{snapshot}/links", (string snapshot, HttpRequest request, SnapshotsApi snapshots, SnapshotSigning signing, CancellationToken cancellation) =>
            signing.SignAsync(snapshot, request, cancellation)).Says("A signed link to a snapshot that is not public").Accepts<LinkToSign>("application/json");
        api.MapGet("/snapshots/{snapshot}/drift", (string snapshot, HttpRequest request, SnapshotDrift drift, CancellationToken cancellation) => drift.ShowAsync(snapshot, request, cancellation))
            .Says("What the graph says differently since a snapshot was frozen", [new QueryParameter("version", "Which one; absent for the newest.") { Range = (1, int.MaxValue) }]);
        api.MapGet("/entities/{entity}/snapshots", (string entity, HttpRequest request, SnapshotsApi snapshots, CancellationToken cancellation) => snapshots.UsingAsync(entity, request, cancellation))
            .Says("Snapshots that rest on an entity, a report, a claim or a document");
    }
}
