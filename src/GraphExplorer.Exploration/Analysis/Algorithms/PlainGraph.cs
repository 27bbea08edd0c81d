namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>Nodes 0 … n − 1 and edges between them: all that counting in a graph needs. Loops and repetitions of an edge do not count.</summary>
public sealed class PlainGraph
{
    private readonly int[][] _neighbours;
    private readonly int[][] _successors;

    /// <param name="nodes">How many there are.</param>
    /// <param name="edges">From start to end.</param>
    public PlainGraph(int nodes, IEnumerable<(int From, int To)> edges)
    {
        var directed = edges.Where(edge => edge.From != edge.To).Distinct().ToList();
        _successors = Lists(nodes, directed);
        Pairs = [.. directed.Select(edge => edge.From < edge.To ? edge : (edge.To, edge.From)).Distinct().Order()];
        _neighbours = Lists(nodes, Pairs.Concat(Pairs.Select(pair => (pair.Other, pair.One))));
    }

    /// <summary>How many nodes there are.</summary>
    public int Count => _neighbours.Length;

    /// <summary>Connected pairs, the smaller node first, in order.</summary>
    public IReadOnlyList<(int One, int Other)> Pairs { get; }

    /// <summary>Nodes that a node is connected with, either way, in order.</summary>
    public ReadOnlySpan<int> Neighbours(int node) => _neighbours[node];

    /// <summary>Ends of the edges that start at a node, in order.</summary>
    public ReadOnlySpan<int> Successors(int node) => _successors[node];

    private static int[][] Lists(int nodes, IEnumerable<(int From, int To)> edges)
    {
        var lists = Enumerable.Range(0, nodes).Select(_ => new List<int>()).ToArray();
        foreach (var (from, to) in edges.Order()) lists[from].Add(to);
        return Array.ConvertAll(lists, list => list.ToArray());
    }
}
