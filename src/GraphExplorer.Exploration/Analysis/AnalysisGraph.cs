using GraphExplorer.Exploration.Analysis.Algorithms;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>An edge between two entities, by their references, e.g. a battalion <c>reported-in</c> a place.</summary>
public sealed record Connection(NodeRef From, string Relation, NodeRef To)
{
    /// <summary>As drawings and addresses name it: <c>Unit:id:a|reported-in|Place:id:b</c>.</summary>
    public string Id => Edge.IdOf(From, Relation, To);
}

/// <summary>What is analysed: entities by number, and what connects them.</summary>
public sealed class AnalysisGraph
{
    private readonly ILookup<(int, int), Connection> _byPair;

    /// <param name="items">In any order; each once.</param>
    /// <param name="connections">Those with an end that is not among the items are left out.</param>
    public AnalysisGraph(IEnumerable<Item> items, IEnumerable<Connection> connections)
    {
        Items = [.. items.OrderBy(item => item.Ref.Value, StringComparer.Ordinal)];
        Numbers = Items.Index().ToDictionary(entry => entry.Item.Ref, entry => entry.Index);
        Connections = [.. connections.Where(edge => Numbers.ContainsKey(edge.From) && Numbers.ContainsKey(edge.To)).Distinct()];
        Plain = Graph(_ => true);
        _byPair = Connections.ToLookup(edge => PairOf(Numbers[edge.From], Numbers[edge.To]));
    }

    /// <summary>By number.</summary>
    public IReadOnlyList<Item> Items { get; }

    /// <summary>The number of each entity.</summary>
    public IReadOnlyDictionary<NodeRef, int> Numbers { get; }

    public IReadOnlyList<Connection> Connections { get; }

    /// <summary>The same as numbers alone.</summary>
    public PlainGraph Plain { get; }

    /// <summary>Why not all that was asked for is in it; null where it is.</summary>
    public string? Cut { get; init; }

    /// <summary>The edges of some relations alone.</summary>
    public PlainGraph Graph(Func<Connection, bool> counts) =>
        new(Items.Count, Connections.Where(counts).Select(edge => (Numbers[edge.From], Numbers[edge.To])));

    /// <summary>All edges between two entities, either way.</summary>
    public IEnumerable<Connection> Between(int one, int other) => _byPair[PairOf(one, other)];

    private static (int, int) PairOf(int one, int other) => one < other ? (one, other) : (other, one);
}
