using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>What is kept of a snapshot beside its versions: who may see it, until when, and who may frame it.</summary>
/// <param name="Latest">The newest version.</param>
/// <param name="Terms">Who may see it.</param>
/// <param name="Epoch">Signed links of earlier epochs are void.</param>
/// <param name="Owner">The hash of the secret with which it can be changed.</param>
/// <param name="RevokedAt">When it was taken back; null while it stands.</param>
/// <param name="Hosts">Where it was embedded, the last first.</param>
public sealed record KeptSnapshot(
    string Id, int Latest, SnapshotTerms Terms, int Epoch, string Owner, DateTimeOffset CreatedAt, DateTimeOffset? RevokedAt, IReadOnlyList<EmbeddingHost> Hosts)
{
    /// <summary>Whether nobody gets it any more.</summary>
    public bool IsGone(DateTimeOffset now) => RevokedAt is not null || Terms.ExpiresAt <= now;

    /// <exception cref="GraphException"><c>gone</c>: it was deleted, and nothing else is known of it.</exception>
    internal static KeptSnapshot Read(GraphNode node)
    {
        var kept = node.Properties;
        if (kept["deletedAt"].MomentOrNull() is { } at) throw new GraphException(ServiceErrors.Gone, string.Create(CultureInfo.InvariantCulture, $"This snapshot was deleted on {at:d MMMM yyyy}. Nothing of it is kept here."));
        return new(
            kept["id"].AsString, (int)kept["latest"].AsInteger, SnapshotTerms.Read(kept), (int)kept["epoch"].AsInteger, kept["owner"].AsString,
            kept["createdAt"].ToMoment(), kept["revokedAt"].MomentOrNull(), [.. kept["hosts"].TextsOrEmpty().Select(EmbeddingHost.Read).OfType<EmbeddingHost>()]);
    }
}

/// <summary>Who may see a snapshot.</summary>
/// <param name="Visibility">One of <see cref="Visibilities"/>.</param>
/// <param name="ExpiresAt">When it ends for everybody; null for never.</param>
/// <param name="Frames">Origins of pages that may frame it, e.g. <c>https://example.org</c>; none for every page.</param>
/// <param name="TellsDrift">Whether its page says that the graph has changed since.</param>
public sealed record SnapshotTerms(string Visibility, DateTimeOffset? ExpiresAt, IReadOnlyList<string> Frames, bool TellsDrift)
{
    /// <summary>Whoever knows the address.</summary>
    public const string Public = "public";

    /// <summary>Whoever has a signed link.</summary>
    public const string Signed = "signed";

    /// <summary>Whoever may change it.</summary>
    public const string Private = "private";

    public static IReadOnlyList<string> Visibilities { get; } = [Public, Signed, Private];

    internal static SnapshotTerms Read(ValueMap kept) => new(
        kept["visibility"].AsString, kept["expiresAt"].MomentOrNull(), kept["frames"].TextsOrEmpty(), kept["tellsDrift"].IsTrue);

    internal ValueMap ToParameters() => new ValueMap()
        .With("visibility", Value.Of(Visibility))
        .With("expiresAt", ExpiresAt is { } end ? StatementRunning.Moment(end) : Value.Null)
        .With("frames", StatementRunning.Texts(Frames))
        .With("tellsDrift", Value.Of(TellsDrift));
}

/// <summary>Pages of which host embed a snapshot; nothing of the people who read them.</summary>
/// <param name="Last">The day on which it was last seen there.</param>
public sealed record EmbeddingHost(string Host, int Count, DateOnly Last)
{
    private const char Separator = '|';

    internal static EmbeddingHost? Read(string text) => text.Split(Separator) is [var host, var count, var last]
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var times)
        && DateOnly.TryParseExact(last, "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? new(host, times, day) : null;

    internal string Write() => string.Create(CultureInfo.InvariantCulture, $"{Host}{Separator}{Count}{Separator}{Last:O}");
}

/// <summary>A version of a snapshot without what it holds.</summary>
/// <param name="Model">As <see cref="Snapshot.Model"/>.</param>
/// <param name="Size">Characters of its JSON.</param>
public sealed record KeptVersion(int Version, string Kind, string Title, string? Author, DateTimeOffset FrozenAt, string Hash, string? Model, int Size)
{
    internal static KeptVersion Read(Func<string, Value> column) => new(
        (int)column("version").AsInteger, column("kind").AsString, column("title").AsString, column("author").TextOrNull(),
        column("frozenAt").ToMoment(), column("hash").AsString, column("model").TextOrNull(), (int)column("size").AsInteger);
}
