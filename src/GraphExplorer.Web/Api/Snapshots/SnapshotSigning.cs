using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;
using GraphExplorer.Web.Snapshots.Links;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Makes signed links to snapshots that are not public.</summary>
internal sealed class SnapshotSigning(StateStore state, SnapshotRights rights, SignedLinks links, PublicAddress address, TimeProvider time)
{
    private static readonly TimeSpan Absent = TimeSpan.FromDays(7);
    private static readonly TimeSpan Longest = TimeSpan.FromDays(3660);

    public async Task<Ok<SignedLink>> SignAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        var kept = await new SnapshotStore(state.Runner).FindAsync(snapshot, cancellation);
        rights.RequireChange(request, kept);
        var body = await JsonBody.ReadAsync<LinkToSign>(request, "link", cancellation);
        var now = time.GetUtcNow();
        if (kept.IsGone(now)) throw new GraphException(ServiceErrors.Gone, "The snapshot was revoked, or has expired.");
        var until = body.Until ?? now + Absent;
        if (until <= now || until > now + Longest) throw new GraphException(ServiceErrors.BadRequest, "until is a time that is still to come, within ten years.");
        if (body.Version is { } version && (version < 1 || version > kept.Latest)) throw new GraphException(ServiceErrors.NotFound, "There is no such version.");
        var query = links.Sign(kept, body.Version, until);
        return TypedResults.Ok(new SignedLink($"{address.Of(SnapshotsApi.PathOf(snapshot, body.Version))}?{query}", query, until, links.Persistent));
    }
}
