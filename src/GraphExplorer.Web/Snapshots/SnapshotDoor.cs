using System.Text.RegularExpressions;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots.Links;

namespace GraphExplorer.Web.Snapshots;

/// <summary>The one door to what a snapshot holds: pages, files, pictures and cards all go through it.</summary>
internal sealed partial class SnapshotDoor(StateStore state, SnapshotRights rights, SignedLinks links, TimeProvider time)
{
    private readonly SnapshotStore _store = new(state.Runner);

    /// <summary>What is kept of a snapshot, for who may see this version of it.</summary>
    /// <param name="version">Null for the newest.</param>
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c>, or <c>unauthorized</c>.</exception>
    public async Task<OpenedSnapshot> OpenAsync(HttpRequest request, string id, int? version, CancellationToken cancellation)
    {
        if (!IdForm().IsMatch(id)) throw NotFound();
        var found = await _store.OpenAsync(id, version, cancellation);
        if (found.Kept.RevokedAt is not null) throw new GraphException(ServiceErrors.Gone, "This snapshot was revoked by its author.");
        if (found.Kept.IsGone(time.GetUtcNow())) throw new GraphException(ServiceErrors.Gone, "This snapshot has expired.");
        if (found.Hash is not { } hash) throw NotFound();
        RequireSight(request, found.Kept, found.Version);
        return new(found.Kept, found.Version, hash);
    }

    /// <summary>What it holds.</summary>
    /// <exception cref="GraphException"><c>snapshot_unreadable</c>.</exception>
    public async Task<Snapshot> ReadAsync(OpenedSnapshot opened, CancellationToken cancellation) =>
        SnapshotJson.Read(await _store.TextAsync(opened.Kept.Id, opened.Version, cancellation));

    private void RequireSight(HttpRequest request, KeptSnapshot kept, int version)
    {
        if (kept.Terms.Visibility == SnapshotTerms.Public) return;
        if (kept.Terms.Visibility == SnapshotTerms.Signed && links.Opens(request.Query, kept, version)) return;
        if (rights.MayChange(request, kept)) return;
        throw new GraphException(ServiceErrors.Unauthorized, kept.Terms.Visibility == SnapshotTerms.Signed
            ? "This snapshot is seen with a signed link alone. Ask its author for one."
            : "This snapshot is private.");
    }

    private static GraphException NotFound() => new(ServiceErrors.NotFound, "There is no such snapshot.");

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex IdForm();
}

/// <summary>A version of a snapshot that somebody may see.</summary>
/// <param name="Hash">Of what it holds.</param>
internal sealed record OpenedSnapshot(KeptSnapshot Kept, int Version, string Hash);
