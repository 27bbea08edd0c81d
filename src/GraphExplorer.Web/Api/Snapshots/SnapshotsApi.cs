using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Snapshots;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Web.Hosting;
using GraphExplorer.Web.Snapshots;
using Microsoft.AspNetCore.Http.HttpResults;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>Snapshots: freezing, listing, and who may see them.</summary>
internal sealed class SnapshotsApi(
    ServedGraph graph, StateStore state, SnapshotRights rights, PublicAddress address, TimeProvider time)
{
    private readonly SnapshotStore _store = new(state.Runner);

    public async Task<Ok<SnapshotPage>> ListAsync(HttpRequest request, CancellationToken cancellation)
    {
        var input = new QueryInput(request.Query);
        var (skip, limit) = (input.Number("skip", absent: 0, least: 0, most: 100_000), input.Number("limit", absent: 50, least: 1, most: 200));
        var scope = Scope(request, input.OneOf("state", ["open", "all"]) == "all");
        var found = await _store.ListAsync(input.Text("q"), scope, skip, limit, cancellation);
        return TypedResults.Ok(new SnapshotPage(found.Total, skip, limit, [.. found.Items.Select(item => ToLine(item.Kept, item.Newest))]));
    }

    public async Task<Ok<SnapshotDetails>> ShowAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        var kept = await _store.FindAsync(snapshot, cancellation);
        if (kept.Terms.Visibility != SnapshotTerms.Public || kept.IsGone(time.GetUtcNow())) rights.RequireChange(request, kept);
        return await DetailsAsync(kept, cancellation);
    }

    public async Task<Created<MadeSnapshot>> FreezeAsync(HttpRequest request, FreezeReading reading, CancellationToken cancellation)
    {
        var body = await JsonBody.ReadAsync<FreezeBody>(request, "snapshot", cancellation);
        var terms = TermsReading.Read(body.Terms, time.GetUtcNow());
        var frozen = await FrozenAsync(body, reading, cancellation);
        var (secret, hash) = SnapshotRights.NewOwner();
        var made = await _store.CreateAsync(frozen, SnapshotRights.NewId(), terms, hash, cancellation);
        return TypedResults.Created($"{ApiRoutes.Prefix}/snapshots/{made.Id}", ToMade(made, secret));
    }

    public async Task<Created<MadeSnapshot>> AddVersionAsync(string snapshot, HttpRequest request, FreezeReading reading, CancellationToken cancellation)
    {
        rights.RequireChange(request, await _store.FindAsync(snapshot, cancellation));
        var body = await JsonBody.ReadAsync<FreezeBody>(request, "snapshot", cancellation);
        var made = await _store.AddVersionAsync(await FrozenAsync(body, reading, cancellation), snapshot, cancellation);
        return TypedResults.Created($"{ApiRoutes.Prefix}/snapshots/{made.Id}", ToMade(made, null));
    }

    public async Task<Ok<SnapshotDetails>> ChangeAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        rights.RequireChange(request, await _store.FindAsync(snapshot, cancellation));
        var body = await JsonBody.ReadAsync<ChangeBody>(request, "change", cancellation);
        var terms = TermsReading.Read(body.Terms ?? throw new GraphException(ServiceErrors.BadRequest, "terms is missing."), time.GetUtcNow());
        return await DetailsAsync(await _store.ChangeAsync(snapshot, terms, body.EndsLinks ?? false, cancellation), cancellation);
    }

    public async Task<NoContent> RevokeAsync(string snapshot, HttpRequest request, CancellationToken cancellation)
    {
        rights.RequireChange(request, await _store.FindAsync(snapshot, cancellation));
        await _store.RevokeAsync(snapshot, time.GetUtcNow(), cancellation);
        return TypedResults.NoContent();
    }

    public async Task<Ok<SnapshotsUsing>> UsingAsync(string entity, HttpRequest request, CancellationToken cancellation)
    {
        var found = await _store.UsingAsync([QueryInput.ToRef("the entity", entity)], Scope(request, revoked: false), cancellation);
        return TypedResults.Ok(new SnapshotsUsing([.. found.Select(one => new UsingLine(one.Id, one.Version, one.Title, address.Of(PathOf(one.Id, one.Version))))]));
    }

    private ListScope Scope(HttpRequest request, bool revoked) => new(revoked, rights.IsSingleUser(request), time.GetUtcNow());

    internal static string PathOf(string id, int? version) =>
        version is { } number ? string.Create(CultureInfo.InvariantCulture, $"/e/{id}/v{number}") : $"/e/{id}";

    private async Task<Ok<SnapshotDetails>> DetailsAsync(KeptSnapshot kept, CancellationToken cancellation)
    {
        var versions = await _store.VersionsAsync(kept.Id, cancellation);
        return TypedResults.Ok(new SnapshotDetails(ToLine(kept, versions[0]), [.. versions.Select(version => ToVersion(kept.Id, version))]));
    }

    private async Task<Snapshot> FrozenAsync(FreezeBody body, FreezeReading reading, CancellationToken cancellation) =>
        await (await graph.FreezingAsync(cancellation)).FreezeAsync(await reading.ReadAsync(body, cancellation), cancellation);

    private MadeSnapshot ToMade(Snapshot made, string? secret) => new(
        made.Id, made.Version, made.Hash, made.Title, made.Alternative, secret, address.Of(PathOf(made.Id, null)), address.Of(PathOf(made.Id, made.Version)), made.Model);

    private SnapshotLine ToLine(KeptSnapshot kept, KeptVersion newest) => new(
        kept.Id, newest.Version, newest.Kind, newest.Title, newest.Author, newest.FrozenAt, newest.Hash, kept.Terms.Visibility,
        kept.RevokedAt is not null ? "revoked" : kept.IsGone(time.GetUtcNow()) ? "expired" : "open",
        kept.Terms.ExpiresAt, kept.Terms.Frames, kept.Terms.TellsDrift, address.Of(PathOf(kept.Id, null)), kept.Hosts, newest.Model);

    private VersionLine ToVersion(string id, KeptVersion version) => new(
        version.Version, version.Kind, version.Title, version.Author, version.FrozenAt, version.Hash, version.Size, address.Of(PathOf(id, version.Version)));
}

/// <summary>What to change of a snapshot.</summary>
/// <param name="EndsLinks">Whether the signed links there are end now.</param>
internal sealed record ChangeBody(TermsBody? Terms, bool? EndsLinks);
