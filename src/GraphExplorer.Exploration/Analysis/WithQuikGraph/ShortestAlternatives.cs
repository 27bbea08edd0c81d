using GraphExplorer.Exploration.Analysis.Algorithms;
using QuikGraph;
using QuikGraph.Algorithms.ShortestPath;

namespace GraphExplorer.Exploration.Analysis.WithQuikGraph;

/// <summary>The cheapest ways between two nodes, one after another, no node twice in any: Yen's algorithm.</summary>
public static class ShortestAlternatives
{
    /// <summary>Ways from start to end, cheapest first.</summary>
    /// <param name="graph">Edges are taken either way.</param>
    /// <param name="ends">Start and end.</param>
    /// <param name="most">How many ways.</param>
    /// <param name="cost">Of a connected pair, the smaller node first; above 0.</param>
    public static IReadOnlyList<IReadOnlyList<int>> Of(PlainGraph graph, (int From, int To) ends, int most, Func<(int One, int Other), double> cost)
    {
        var ways = new AdjacencyGraph<int, EquatableTaggedEdge<int, double>>();
        ways.AddVertexRange(Enumerable.Range(0, graph.Count));
        foreach (var pair in graph.Pairs)
        {
            ways.AddEdge(new(pair.One, pair.Other, cost(pair)));
            ways.AddEdge(new(pair.Other, pair.One, cost(pair)));
        }

        try
        {
            var found = new YenShortestPathsAlgorithm<int>(ways, ends.From, ends.To, most).Execute();
            return [.. found.Select(path => (IReadOnlyList<int>)[ends.From, .. path.Select(edge => edge.Target)])];
        }
        catch (NoPathFoundException)
        {
            return [];
        }
    }
}
