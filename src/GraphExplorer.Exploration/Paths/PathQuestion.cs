using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Paths;

/// <summary>What a path has to be, e.g. from a battalion to an agreement, through a region, not through a state.</summary>
public sealed record PathQuestion(NodeRef From, NodeRef To)
{
    /// <summary>Entities that a path passes, in this order.</summary>
    public IReadOnlyList<NodeRef> Through { get; init; } = [];

    /// <summary>Entities that a path does not pass.</summary>
    public IReadOnlyList<NodeRef> Avoid { get; init; } = [];

    /// <summary>Names of the relations that a path may take; in a graph of another model, types. Default all.</summary>
    public IReadOnlyList<string> Relations { get; init; } = [];

    /// <summary>The same in the evidence model. Those that it does not have are left out.</summary>
    internal IReadOnlyList<Relation> Counting => Relations.Count == 0 ? Relation.All : [.. Relations.Select(Relation.Named)];

    /// <summary>Whether a document that names two entities connects them. Default not.</summary>
    public bool Documents { get; init; }

    /// <summary>Whether places larger than a region are passed, and what lies within a region leads to them. Default only where they are an end or chosen.</summary>
    public bool LargePlaces { get; init; }

    /// <summary>Which path comes first. Default the shortest.</summary>
    public PathOrder Order { get; init; }

    /// <summary>Hops at most. Default 6.</summary>
    public int MostHops { get; init; } = 6;

    /// <summary>Paths at most. Default 10.</summary>
    public int Limit { get; init; } = 10;
}

/// <summary>Which path comes first.</summary>
public enum PathOrder
{
    /// <summary>Fewest hops, then as by evidence.</summary>
    Length,

    /// <summary>Most independent origins of the weakest hop, then fewest denials, then fewest hops.</summary>
    Evidence,
}
