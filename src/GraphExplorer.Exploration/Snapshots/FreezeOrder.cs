using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>What is to be frozen: what was asked, and what of it was on the page. Every fact is read from the graph, none is taken from here.</summary>
/// <param name="Kind">One of <see cref="SnapshotKind.All"/>.</param>
/// <param name="Words">What people say of it.</param>
public sealed record FreezeOrder(string Kind, FreezeWords Words)
{
    /// <summary>A listed question; null where none was asked.</summary>
    public AskedQuestion? Question { get; init; }

    /// <summary>A statement, and the rows it gave; null where none was asked.</summary>
    public AnsweredStatement? Statement { get; init; }

    /// <summary>The page's address from <c>?</c> on.</summary>
    public string? Address { get; init; }

    public KnownOn? Known { get; init; }

    /// <summary>What was filtered out, in words.</summary>
    public IReadOnlyList<string> Filters { get; init; } = [];

    /// <summary>What was drawn; null for what the answer connects, or nothing.</summary>
    public DrawnPart? Drawn { get; init; }

    /// <summary>Where entities stood before, for those that are drawn without places of their own.</summary>
    public IReadOnlyDictionary<NodeRef, Point> Places { get; init; } = new Dictionary<NodeRef, Point>();

    /// <summary>The reports that were listed, in their order; null for all of the answer.</summary>
    public IReadOnlyList<NodeRef>? Reports { get; init; }

    public Picture? Picture { get; init; }

    /// <summary>Whether what is no longer in the graph is left out, to be compared, rather than told. Default false.</summary>
    public bool LeavesOutMissing { get; init; }
}

/// <summary>What the author says of a snapshot. What is null is said by the server.</summary>
public sealed record FreezeWords(string? Title = null, string? Caption = null, string? Alternative = null, string? Author = null);

/// <summary>What of the graph was drawn, and where it stood.</summary>
/// <param name="Edges">By id; null for every edge between the nodes.</param>
/// <param name="Positions">In pixels; those that are missing are laid out.</param>
/// <param name="Sizes">In pixels; those that are missing follow from the reports.</param>
public sealed record DrawnPart(
    IReadOnlyList<NodeRef> Nodes, IReadOnlyList<string>? Edges, IReadOnlyDictionary<NodeRef, Point> Positions, IReadOnlyDictionary<NodeRef, double> Sizes)
{
    /// <summary>Entities that were drawn as one, besides <see cref="Nodes"/>.</summary>
    public IReadOnlyList<EntityGroup> Groups { get; init; } = [];

    /// <summary>Colours that are not those of their kinds, <c>#rrggbb</c>.</summary>
    public IReadOnlyDictionary<NodeRef, string> Colours { get; init; } = new Dictionary<NodeRef, string>();

    /// <summary>What colours and sizes mean that are not those of their kinds.</summary>
    public IReadOnlyList<LegendEntry> Legend { get; init; } = [];
}

/// <summary>A statement with the rows that the store gave.</summary>
/// <param name="Nodes">Those among the values of the rows, as often as they are.</param>
/// <param name="Relationships">The same of relationships.</param>
/// <param name="Total">Rows there were.</param>
public sealed record AnsweredStatement(FrozenStatement Asked, FrozenTable Table, IReadOnlyList<GraphNode> Nodes, IReadOnlyList<GraphRelationship> Relationships, int Total);
