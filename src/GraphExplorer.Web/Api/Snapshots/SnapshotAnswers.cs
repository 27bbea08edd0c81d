using GraphExplorer.Exploration.Snapshots;

namespace GraphExplorer.Web.Api.Snapshots;

/// <summary>A snapshot that was made.</summary>
/// <param name="Owner">The secret with which it can be changed; it is told this once. Absent where a version was added.</param>
/// <param name="Address">Of the newest version, absolute.</param>
/// <param name="VersionAddress">Of this version, which never changes.</param>
/// <param name="Model"><c>other</c> where the graph follows another model, so that there are no sources; absent else.</param>
internal sealed record MadeSnapshot(
    string Id, int Version, string Hash, string Title, string Alternative, string? Owner, string Address, string VersionAddress, string? Model);

/// <summary>What would be frozen, and how it would look.</summary>
/// <param name="Picture">SVG.</param>
/// <param name="Nodes">Entities; the totals say how many there are.</param>
/// <param name="Rows">Of the statement; absent where none was asked.</param>
/// <param name="Model"><c>other</c> where the graph follows another model, so that there are no reports; absent else.</param>
internal sealed record PreviewedSnapshot(
    string Title, string Alternative, string Asked, int Nodes, int Edges, int Reports, int TotalReports, string Picture, IReadOnlyList<string> Warnings, int? Rows, string? Model);

/// <summary>Snapshots that were found, the newest first.</summary>
/// <param name="Total">How many there are; <paramref name="Items"/> may be fewer.</param>
internal sealed record SnapshotPage(int Total, int Skip, int Limit, IReadOnlyList<SnapshotLine> Items);

/// <summary>A snapshot with its newest version.</summary>
/// <param name="Visibility"><c>public</c>, <c>signed</c> or <c>private</c>.</param>
/// <param name="State"><c>open</c>, <c>expired</c> or <c>revoked</c>.</param>
/// <param name="Hosts">Of pages that embed it, the last first.</param>
/// <param name="Model"><c>other</c> where the graph follows another model, so that there are no sources; absent else.</param>
internal sealed record SnapshotLine(
    string Id, int Version, string Kind, string Title, string? Author, DateTimeOffset FrozenAt, string Hash, string Visibility, string State,
    DateTimeOffset? ExpiresAt, IReadOnlyList<string> Frames, bool TellsDrift, string Address, IReadOnlyList<EmbeddingHost> Hosts, string? Model);

/// <summary>A snapshot with all of its versions, the newest first.</summary>
internal sealed record SnapshotDetails(SnapshotLine Snapshot, IReadOnlyList<VersionLine> Versions);

/// <summary>A version of a snapshot.</summary>
/// <param name="Address">Where it stays, absolute.</param>
internal sealed record VersionLine(int Version, string Kind, string Title, string? Author, DateTimeOffset FrozenAt, string Hash, int Size, string Address);

/// <summary>What link to make.</summary>
/// <param name="Version">The one version it opens; absent for all of them.</param>
/// <param name="Until">When it ends; a week from now where it is absent.</param>
internal sealed record LinkToSign(int? Version, DateTimeOffset? Until);

/// <summary>A signed link.</summary>
/// <param name="Query">What stands after the <c>?</c> of every address of it.</param>
/// <param name="Holds">Whether it holds after the server was started anew.</param>
internal sealed record SignedLink(string Address, string Query, DateTimeOffset Until, bool Holds);

/// <summary>Snapshots whose newest version rests on something.</summary>
internal sealed record SnapshotsUsing(IReadOnlyList<UsingLine> Items);

/// <summary>A snapshot that rests on what was asked for.</summary>
internal sealed record UsingLine(string Id, int Version, string Title, string Address);
