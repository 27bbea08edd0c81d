namespace GraphExplorer.Snapshots.Format;

/// <summary>What somebody saw, kept for good: the data behind the picture, what was asked, when, by whom, and the hash that shows that nothing of it was changed.</summary>
public sealed record Snapshot
{
    /// <summary>The format that <see cref="SnapshotJson"/> writes. docs/snapshot-format.md says what a version holds.</summary>
    public const int NewestFormat = 3;

    public int Format { get; init; } = NewestFormat;

    /// <summary>128 random bits as 32 lower-case hexadecimal digits: the address of all versions.</summary>
    public required string Id { get; init; }

    /// <summary>From 1 on; a new state of the same figure has the next number, and the old ones stay.</summary>
    public required int Version { get; init; }

    /// <summary>One of <see cref="SnapshotKind.All"/>.</summary>
    public required string Kind { get; init; }

    /// <summary><see cref="SnapshotModel.Other"/> where the graph follows another model than that of claims and reports; null where it follows that.</summary>
    public string? Model { get; init; }

    /// <summary>For people, e.g. "What outlets report of the battalion".</summary>
    public required string Title { get; init; }

    /// <summary>What stands under the figure in a report, in the words of its author; null where there is nothing to say.</summary>
    public string? Caption { get; init; }

    /// <summary>What the figure shows, in words, for those who do not see it.</summary>
    public required string Alternative { get; init; }

    public string? Author { get; init; }

    /// <summary>In UTC, to the second.</summary>
    public required DateTimeOffset FrozenAt { get; init; }

    public required Asked Asked { get; init; }

    public required Picture Picture { get; init; }

    /// <summary>What the graph had, where the snapshot holds less.</summary>
    public required Totals Totals { get; init; }

    public IReadOnlyList<FrozenNode> Nodes { get; init; } = [];

    public IReadOnlyList<FrozenEdge> Edges { get; init; } = [];

    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];

    /// <summary>The evidence, in the order in which the page showed it.</summary>
    public IReadOnlyList<FrozenReport> Reports { get; init; } = [];

    /// <summary>Every claim that a report is of, once.</summary>
    public IReadOnlyList<FrozenClaim> Claims { get; init; } = [];

    /// <summary>Every document that a report is written in, once.</summary>
    public IReadOnlyList<FrozenDocument> Documents { get; init; } = [];

    /// <summary>The rows of a Cypher statement; null where none was asked.</summary>
    public FrozenTable? Table { get; init; }

    /// <summary>SHA-256 over the canonical JSON of everything else, as 64 lower-case hexadecimal digits.</summary>
    public string Hash { get; init; } = "";
}

/// <summary>How many there were; more than the snapshot holds where what was asked was cut off.</summary>
public sealed record Totals(int Nodes, int Edges, int Reports);

/// <summary>Rows as text, one for each column; null where a row has no value.</summary>
public sealed record FrozenTable(IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<string?>> Rows);
