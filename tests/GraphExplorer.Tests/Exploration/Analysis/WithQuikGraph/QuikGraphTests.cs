using GraphExplorer.Exploration.Analysis.Algorithms;
using GraphExplorer.Exploration.Analysis.WithQuikGraph;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Analysis.WithQuikGraph;

/// <summary>What the package does for us, beside the plainest way to get the same.</summary>
public sealed class QuikGraphTests
{
    public static TheoryData<int, int, int> Sizes => new() { { 1, 6, 8 }, { 2, 7, 10 }, { 3, 8, 12 }, { 4, 8, 20 }, { 5, 9, 9 }, { 6, 10, 14 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Strong_components_are_who_lead_to_one_another(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var reaches = new bool[nodes, nodes];
        for (var node = 0; node < nodes; node++)
        {
            reaches[node, node] = true;
            foreach (var next in graph.Successors(node)) reaches[node, next] = true;
        }

        for (var middle = 0; middle < nodes; middle++)
            for (var from = 0; from < nodes; from++)
                for (var to = 0; to < nodes; to++) reaches[from, to] |= reaches[from, middle] && reaches[middle, to];
        var groups = StrongComponents.Of(graph);
        for (var one = 0; one < nodes; one++)
            for (var other = 0; other < nodes; other++) Assert.Equal(reaches[one, other] && reaches[other, one], groups[one] == groups[other]);
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Alternatives_are_the_cheapest_of_all_ways(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        foreach (var to in Enumerable.Range(1, nodes - 1))
        {
            var all = Ways(graph, [0], to).Select(Price).Order().Take(5).ToList();
            var found = ShortestAlternatives.Of(graph, (0, to), 5, Cost);
            Assert.Equal(all, found.Select(Price), (one, other) => Math.Abs(one - other) < 1e-9);
            Assert.All(found, way => Assert.Equal(way.Count, way.Distinct().Count()));
            Assert.Equal(found.Count, found.Select(way => string.Join(' ', way)).Distinct().Count());
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_minimum_cut_is_the_weakest_of_all_that_part_the_two(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        foreach (var to in Enumerable.Range(1, nodes - 1))
        {
            // Every way to put the nodes on two sides.
            var least = Enumerable.Range(0, 1 << nodes).Where(side => (side & 1) == 1 && (side >> to & 1) == 0)
                .Min(side => graph.Pairs.Where(pair => (side >> pair.One & 1) != (side >> pair.Other & 1)).Sum(Strength));
            var cut = MinimumCut.Of(graph, (0, to), Strength);
            Assert.Equal(least, cut.Sum(Strength), 9);
            Assert.Equal(-1, RandomGraph.Hops(graph, 0, (one, other) => cut.Contains((one, other)))[to]);
        }
    }

    private static double Cost((int One, int Other) pair) => 1 + 1.0 / (1 + (pair.One * 7 + pair.Other * 13) % 11);

    private static double Strength((int One, int Other) pair) => 1 + (pair.One * 5 + pair.Other * 3) % 4;

    private static double Price(IReadOnlyList<int> way) => way.Zip(way.Skip(1)).Sum(pair => Cost(pair.First < pair.Second ? pair : (pair.Second, pair.First)));

    private static IEnumerable<IReadOnlyList<int>> Ways(PlainGraph graph, List<int> way, int to) => way[^1] == to
        ? [way]
        : graph.Neighbours(way[^1]).ToArray().Where(next => !way.Contains(next)).SelectMany(next => Ways(graph, [.. way, next], to));
}
