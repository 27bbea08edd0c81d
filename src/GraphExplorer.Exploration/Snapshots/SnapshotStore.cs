using GraphExplorer.Exploration.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Keeps snapshots in the graph of people's work. Versions are never changed; what is around them is.</summary>
/// <param name="state">The graph of people's work.</param>
public sealed class SnapshotStore(ICypherRunner state)
{
    private const int Attempts = 5;

    /// <summary>Keeps a snapshot as version 1 under an id of its own.</summary>
    /// <param name="owner">The hash of the secret with which it can be changed.</param>
    public async Task<Snapshot> CreateAsync(Snapshot frozen, string id, SnapshotTerms terms, string owner, CancellationToken cancellation)
    {
        var named = Named(frozen, id, 1);
        var parameters = VersionParameters(named).With("owner", Value.Of(owner));
        foreach (var (name, value) in terms.ToParameters()) parameters.With(name, value);
        await state.ChangeAsync("snapshots/create", parameters, cancellation);
        return named.Snapshot;
    }

    /// <summary>Keeps the next version of a snapshot.</summary>
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c>.</exception>
    public async Task<Snapshot> AddVersionAsync(Snapshot frozen, string id, CancellationToken cancellation)
    {
        for (var attempt = 1; ; attempt++)
        {
            var kept = await FindAsync(id, cancellation);
            if (kept.RevokedAt is not null) throw Gone();
            var named = Named(frozen, id, kept.Latest + 1);
            if (await TryAddAsync(named, cancellation)) return named.Snapshot;
            if (attempt == Attempts) throw new GraphException(ServiceErrors.TooManyRequests, "Others are adding versions to this snapshot; try again.");
        }
    }

    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c> where it was deleted.</exception>
    public async Task<KeptSnapshot> FindAsync(string id, CancellationToken cancellation)
    {
        var rows = await state.AskAsync("snapshots/by-id", new ValueMap().With("id", Value.Of(id)), cancellation);
        return rows.Count > 0 ? KeptSnapshot.Read(rows[0]["snapshot"].AsNode) : throw NotFound();
    }

    /// <summary>The same with one of its versions.</summary>
    /// <param name="version">Null for the newest.</param>
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c> where it was deleted.</exception>
    public async Task<FoundVersion> OpenAsync(string id, int? version, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("id", Value.Of(id)).With("version", version is { } number ? Value.Of(number) : Value.Null);
        var rows = await state.AskAsync("snapshots/open", parameters, cancellation);
        if (rows.Count == 0) throw NotFound();
        return new(KeptSnapshot.Read(rows[0]["snapshot"].AsNode), (int)rows[0]["number"].AsInteger, rows[0].Text("hash"));
    }

    /// <summary>Its versions, the newest first.</summary>
    public async Task<IReadOnlyList<KeptVersion>> VersionsAsync(string id, CancellationToken cancellation)
    {
        var rows = await state.AskAsync("snapshots/versions", new ValueMap().With("id", Value.Of(id)), cancellation);
        return [.. rows.Select(row => KeptVersion.Read(column => row[column]))];
    }

    /// <summary>A version as it was written, byte for byte.</summary>
    /// <exception cref="GraphException"><c>not_found</c>.</exception>
    public async Task<string> TextAsync(string id, int version, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("id", Value.Of(id)).With("version", Value.Of(version));
        var rows = await state.AskAsync("snapshots/content", parameters, cancellation);
        return rows.Count > 0 ? rows[0]["content"].AsString : throw NotFound();
    }

    /// <summary>Snapshots by words of their newest title, caption or author, the newest first.</summary>
    public async Task<SnapshotList> ListAsync(string text, ListScope scope, int skip, int limit, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("q", Value.Of(SearchText.Fold(text))).With("revoked", Value.Of(scope.Revoked)).With("hidden", Value.Of(scope.Hidden))
            .With("now", StatementRunning.Moment(scope.Now)).With("skip", Value.Of(skip)).With("limit", Value.Of(limit));
        var row = await state.AskOneAsync("snapshots/list", parameters, cancellation);
        var items = row["items"].AsList.Select(item => item.AsMap)
            .Select(item => new ListedSnapshot(KeptSnapshot.Read(item["snapshot"].AsNode), KeptVersion.Read(column => item[column])));
        return new((int)row["total"].AsInteger, [.. items]);
    }

    /// <summary>Changes who may see a snapshot; signed links end where <paramref name="endsLinks"/>.</summary>
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c>.</exception>
    public async Task<KeptSnapshot> ChangeAsync(string id, SnapshotTerms terms, bool endsLinks, CancellationToken cancellation)
    {
        var parameters = terms.ToParameters().With("id", Value.Of(id)).With("endsLinks", Value.Of(endsLinks));
        var rows = await state.ChangeAsync("snapshots/change", parameters, cancellation);
        if (rows.Count > 0) return KeptSnapshot.Read(rows[0]["snapshot"].AsNode);
        await FindAsync(id, cancellation);
        throw Gone();
    }

    /// <summary>Takes a snapshot back, with all of its versions. A second time changes nothing.</summary>
    /// <exception cref="GraphException"><c>not_found</c>, <c>gone</c> where it was deleted.</exception>
    public async Task<KeptSnapshot> RevokeAsync(string id, DateTimeOffset at, CancellationToken cancellation)
    {
        var rows = await state.ChangeAsync("snapshots/revoke", new ValueMap().With("id", Value.Of(id)).With("at", StatementRunning.Moment(at)), cancellation);
        return rows.Count > 0 ? KeptSnapshot.Read(rows[0]["snapshot"].AsNode) : await FindAsync(id, cancellation);
    }

    /// <summary>Deletes a snapshot for good, with all of its versions. Its id stays taken, and says when it was deleted.</summary>
    /// <returns>How many versions there were.</returns>
    /// <exception cref="GraphException"><c>not_found</c>.</exception>
    public async Task<int> DeleteAsync(string id, DateTimeOffset at, CancellationToken cancellation)
    {
        var rows = await state.ChangeAsync("snapshots/delete", new ValueMap().With("id", Value.Of(id)).With("at", StatementRunning.Moment(at)), cancellation);
        return rows.Count > 0 ? (int)rows[0]["versions"].AsInteger : throw NotFound();
    }

    /// <summary>Notes where a snapshot was seen embedded.</summary>
    public Task NoteHostsAsync(string id, IEnumerable<EmbeddingHost> hosts, CancellationToken cancellation) => state.ChangeAsync(
        "snapshots/embedded", new ValueMap().With("id", Value.Of(id)).With("hosts", StatementRunning.Texts(hosts.Select(host => host.Write()))), cancellation);

    /// <summary>Snapshots that stand and whose newest version rests on one of some references.</summary>
    /// <param name="scope">Those that were revoked are left out whatever it says.</param>
    public async Task<IReadOnlyList<UsingSnapshot>> UsingAsync(IEnumerable<NodeRef> refs, ListScope scope, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("refs", StatementRunning.Texts(refs.Select(node => node.ToString())))
            .With("hidden", Value.Of(scope.Hidden)).With("now", StatementRunning.Moment(scope.Now));
        var rows = await state.AskAsync("snapshots/using", parameters, cancellation);
        return [.. rows.Select(row => new UsingSnapshot(row["id"].AsString, (int)row["version"].AsInteger, row["title"].AsString, row.Texts("refs")))];
    }

    private async Task<bool> TryAddAsync(SealedSnapshot named, CancellationToken cancellation)
    {
        try
        {
            return (await state.ChangeAsync("snapshots/add-version", VersionParameters(named), cancellation)).Count > 0;
        }
        catch (GraphException failure) when (failure.Entry == RuntimeErrors.ConstraintViolated)
        {
            // Two saw the same newest version; the other one has the number now.
            return false;
        }
    }

    private static SealedSnapshot Named(Snapshot frozen, string id, int version)
    {
        var named = SnapshotJson.SealAndWrite(frozen with { Id = id, Version = version });
        return named.Bytes <= SnapshotJson.MostBytes
            ? named
            : throw new GraphException(ServiceErrors.QueryTooLarge, "What is shown is more than one snapshot can hold; narrow it.");
    }

    private static ValueMap VersionParameters(SealedSnapshot named)
    {
        var snapshot = named.Snapshot;
        return new ValueMap()
            .With("id", Value.Of(snapshot.Id)).With("version", Value.Of(snapshot.Version)).With("kind", Value.Of(snapshot.Kind))
            .With("title", Value.Of(snapshot.Title)).With("author", Value.Of(snapshot.Author)).With("model", Value.Of(snapshot.Model))
            .With("text", Value.Of(SearchText.Fold(string.Join('\n', snapshot.Title, snapshot.Caption, snapshot.Author))))
            .With("frozenAt", StatementRunning.Moment(snapshot.FrozenAt)).With("hash", Value.Of(snapshot.Hash))
            .With("refs", StatementRunning.Texts(SnapshotRefs.Of(snapshot).Select(node => node.ToString())))
            .With("content", Value.Of(named.Text));
    }

    private static GraphException NotFound() => new(ServiceErrors.NotFound, "There is no such snapshot.");

    private static GraphException Gone() => new(ServiceErrors.Gone, "The snapshot was revoked.");
}

/// <summary>A version of a snapshot without what it holds.</summary>
/// <param name="Hash">Null where there is no such version.</param>
public sealed record FoundVersion(KeptSnapshot Kept, int Version, string? Hash);

/// <summary>Which snapshots are listed.</summary>
/// <param name="Revoked">Also those that were taken back.</param>
/// <param name="Hidden">Also those that not everybody may see: that are not public, were taken back, or have expired.</param>
/// <param name="Now">The moment that decides what has expired.</param>
public sealed record ListScope(bool Revoked, bool Hidden, DateTimeOffset Now);

/// <summary>Snapshots that were found.</summary>
/// <param name="Total">How many there are; <paramref name="Items"/> may be fewer.</param>
public sealed record SnapshotList(int Total, IReadOnlyList<ListedSnapshot> Items);

/// <summary>A snapshot with its newest version.</summary>
public sealed record ListedSnapshot(KeptSnapshot Kept, KeptVersion Newest);

/// <summary>A snapshot that rests on something.</summary>
/// <param name="Refs">Which of what was asked for.</param>
public sealed record UsingSnapshot(string Id, int Version, string Title, IReadOnlyList<string> Refs);
