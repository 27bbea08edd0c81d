using GraphExplorer.Exploration.Analysis.Algorithms;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Analysis;

/// <summary>Each algorithm beside the plainest way to get the same.</summary>
public sealed class AlgorithmTests
{
    public static TheoryData<int, int, int> Sizes => RandomGraph.Sizes;

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Degree_counts_distinct_neighbours(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var expected = Enumerable.Range(0, nodes).Select(node => (double)graph.Pairs.Count(pair => pair.One == node || pair.Other == node));
        Assert.Equal(expected, Degree.Of(graph));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void PageRank_solves_its_equations(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var ranks = PageRank.Of(graph, default);
        Assert.Equal(1, ranks.Sum(), 9);
        for (var node = 0; node < nodes; node++)
        {
            var from = Enumerable.Range(0, nodes).Sum(other => ranks[other] * Likelihood(graph, other, node));
            Assert.Equal((1 - PageRank.Damping) / nodes + PageRank.Damping * from, ranks[node], 9);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Betweenness_counts_shortest_ways(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var hops = Enumerable.Range(0, nodes).Select(node => RandomGraph.Hops(graph, node)).ToArray();
        var ways = Enumerable.Range(0, nodes).Select(node => Ways(graph, node, hops[node])).ToArray();
        var found = Betweenness.Of(graph, default);
        for (var middle = 0; middle < nodes; middle++)
        {
            var sum = 0.0;
            foreach (var (from, to) in Pairs(nodes))
            {
                if (from == to || from == middle || to == middle || hops[from][to] < 0 || hops[from][middle] < 0) continue;
                if (hops[from][middle] + hops[middle][to] == hops[from][to]) sum += ways[from][middle] * ways[middle][to] / ways[from][to];
            }

            Assert.Equal(sum / Math.Max(1, (nodes - 1) * (nodes - 2)), found[middle], 9);
        }
    }

    [Fact]
    public void Betweenness_from_every_node_is_no_estimate()
    {
        var graph = RandomGraph.Make(seed: 21, nodes: 30, edges: 60);
        Assert.Equal(Betweenness.Of(graph, default), Betweenness.Of(graph, [.. Enumerable.Range(0, 30).Reverse()], default).Select(value => value), new Near());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Components_are_who_can_reach_one_another(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var parts = Components.Of(graph);
        for (var node = 0; node < nodes; node++)
            Assert.Equal(RandomGraph.Hops(graph, node).Select(hops => hops >= 0), parts.Select(part => part == parts[node]));
        var sizes = parts.CountBy(part => part).OrderBy(entry => entry.Key).Select(entry => entry.Value).ToList();
        Assert.Equal(sizes.OrderDescending(), sizes);
        Assert.Equal(Enumerable.Range(1, sizes.Count), parts.Distinct().Order());
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void No_single_move_makes_communities_denser(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var groups = Communities.Of(graph, default);
        var whole = Modularity(graph, groups);
        Assert.Equal(whole, Communities.Modularity(graph, groups), 9);
        Assert.True(whole >= Modularity(graph, [.. Enumerable.Range(0, nodes)]) - 1e-9);
        for (var node = 0; node < nodes; node++)
        {
            foreach (var group in groups.Distinct())
            {
                var moved = groups.ToArray();
                moved[node] = group;
                Assert.True(Modularity(graph, moved) <= whole + 0.05, $"node {node} to {group}");
            }
        }

        Assert.Equal(groups, Communities.Of(RandomGraph.Make(seed, nodes, edges), default));
    }

    [Fact]
    public void Two_groups_that_hang_by_a_bridge_are_two_communities() =>
        Assert.Equal([1, 1, 1, 1, 2, 2, 2, 2], Communities.Of(RandomGraph.TwoCliques, default));

    [Fact]
    public void The_best_communities_of_small_graphs_are_found_or_nearly()
    {
        for (var seed = 31; seed < 41; seed++)
        {
            var graph = RandomGraph.Make(seed, nodes: 7, edges: 9);
            var best = Partitions(7).Max(groups => Modularity(graph, groups));
            Assert.InRange(Communities.Modularity(graph, Communities.Of(graph, default)), best - 0.06, best + 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Without_a_bridge_there_are_more_parts(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var parts = RandomGraph.Parts(graph);
        var expected = graph.Pairs.Where(pair => RandomGraph.Parts(graph, (one, other) => (one, other) == pair) > parts);
        Assert.Equal(expected, Bridges.Of(graph));
    }

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Without_a_cut_node_the_others_are_in_more_parts(int seed, int nodes, int edges)
    {
        var graph = RandomGraph.Make(seed, nodes, edges);
        var parts = RandomGraph.Parts(graph);
        // The node itself is a part of its own then.
        var expected = Enumerable.Range(0, nodes).Select(node => RandomGraph.Parts(graph, (one, other) => one == node || other == node) - 1 > parts - (graph.Neighbours(node).Length == 0 ? 1 : 0));
        Assert.Equal(expected, CutNodes.Of(graph));
    }

    [Fact]
    public void A_chain_of_a_hundred_thousand_does_not_overflow_the_stack()
    {
        var chain = new PlainGraph(100_000, Enumerable.Range(0, 99_999).Select(node => (node, node + 1)));
        Assert.Equal(99_999, Bridges.Of(chain).Count);
        Assert.Equal(99_998, CutNodes.Of(chain).Count(holds => holds));
        Assert.All(Components.Of(chain), part => Assert.Equal(1, part));
    }

    [Fact]
    public async Task Whoever_cancels_waits_no_longer()
    {
        using var leaving = new CancellationTokenSource();
        await leaving.CancelAsync();
        var graph = RandomGraph.TwoCliques;
        Assert.Throws<OperationCanceledException>(() => Betweenness.Of(graph, leaving.Token));
        Assert.Throws<OperationCanceledException>(() => PageRank.Of(graph, leaving.Token));
        Assert.Throws<OperationCanceledException>(() => Communities.Of(graph, leaving.Token));
    }

    private static IEnumerable<(int From, int To)> Pairs(int nodes) =>
        from one in Enumerable.Range(0, nodes) from other in Enumerable.Range(0, nodes) select (one, other);

    private static double Likelihood(PlainGraph graph, int from, int to)
    {
        var successors = graph.Successors(from).ToArray();
        return successors.Length == 0 ? 1.0 / graph.Count : successors.Contains(to) ? 1.0 / successors.Length : 0;
    }

    private static double[] Ways(PlainGraph graph, int from, int[] hops)
    {
        var ways = new double[graph.Count];
        ways[from] = 1;
        foreach (var node in Enumerable.Range(0, graph.Count).Where(node => hops[node] > 0).OrderBy(node => hops[node]))
            ways[node] = graph.Neighbours(node).ToArray().Where(before => hops[before] == hops[node] - 1).Sum(before => ways[before]);
        return ways;
    }

    // As its definition is written: over all pairs of nodes.
    private static double Modularity(PlainGraph graph, IReadOnlyList<int> groups)
    {
        var ends = 2.0 * graph.Pairs.Count;
        if (ends == 0) return 0;
        var degrees = Degree.Of(graph);
        var sum = 0.0;
        for (var one = 0; one < graph.Count; one++)
        {
            for (var other = 0; other < graph.Count; other++)
            {
                if (groups[one] == groups[other]) sum += (graph.Neighbours(one).Contains(other) ? 1 : 0) - degrees[one] * degrees[other] / ends;
            }
        }

        return sum / ends;
    }

    private static IEnumerable<int[]> Partitions(int nodes)
    {
        if (nodes == 0) return [[]];
        return Partitions(nodes - 1).SelectMany(part => Enumerable.Range(0, part.DefaultIfEmpty(-1).Max() + 2).Select(group => (int[])[.. part, group]));
    }

    private sealed class Near : IEqualityComparer<double>
    {
        public bool Equals(double x, double y) => Math.Abs(x - y) < 1e-9;

        public int GetHashCode(double value) => 0;
    }
}
