using GraphExplorer.Exploration.Analysis.Algorithms;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Analysis;

/// <summary>Small graphs: at random, the same for the same seed, and such that everybody knows.</summary>
internal static class RandomGraph
{
    /// <summary>Seed, nodes, edges: from without any edge to dense.</summary>
    public static TheoryData<int, int, int> Sizes => new()
    {
        { 1, 1, 0 }, { 2, 5, 0 }, { 3, 2, 1 }, { 4, 8, 7 }, { 5, 10, 9 }, { 6, 12, 16 }, { 7, 14, 40 }, { 8, 20, 19 }, { 9, 24, 30 }, { 10, 30, 29 }, { 11, 30, 120 },
    };

    public static PlainGraph Make(int seed, int nodes, int edges)
    {
        var random = new Random(seed);
        return new(nodes, [.. Enumerable.Range(0, edges).Select(_ => (random.Next(nodes), random.Next(nodes)))]);
    }

    /// <summary>Two groups of four, all connected within, and one bridge from 3 to 4.</summary>
    public static PlainGraph TwoCliques { get; } = new(8, [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3), (3, 4), (4, 5), (4, 6), (4, 7), (5, 6), (5, 7), (6, 7)]);

    /// <summary>Hops from a node to all others; −1 where there is no way.</summary>
    public static int[] Hops(PlainGraph graph, int from, Func<int, int, bool>? without = null)
    {
        var hops = new int[graph.Count];
        Array.Fill(hops, -1);
        hops[from] = 0;
        for (var round = 1; round < graph.Count; round++)
        {
            foreach (var (one, other) in graph.Pairs.Where(pair => without?.Invoke(pair.One, pair.Other) != true))
            {
                if (hops[one] == round - 1 && hops[other] < 0) hops[other] = round;
                if (hops[other] == round - 1 && hops[one] < 0) hops[one] = round;
            }
        }

        return hops;
    }

    /// <summary>In how many parts the graph falls without some pairs.</summary>
    public static int Parts(PlainGraph graph, Func<int, int, bool>? without = null) =>
        Enumerable.Range(0, graph.Count).Select(node => Array.FindIndex(Hops(graph, node, without), hops => hops >= 0)).Distinct().Count();
}
