namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>
/// Groups that are denser within than between: Louvain's method. Nodes are gone through in their order, and of equal gains the smaller group
/// is taken, so the same graph always gives the same groups.
/// </summary>
public static class Communities
{
    private const double LeastGain = 1e-9;
    private const int MostRounds = 100;

    /// <summary>By node the number of its group: 1 for the largest.</summary>
    public static int[] Of(PlainGraph graph, CancellationToken cancellation)
    {
        var groups = Enumerable.Range(0, graph.Count).ToArray();
        var level = Level.Of(graph);
        while (level.Total > 0)
        {
            var moved = Settle(level, cancellation);
            if (moved is null) break;
            groups = Array.ConvertAll(groups, node => moved[node]);
            level = level.Merge(moved);
        }

        return Groups.Number(groups);
    }

    /// <summary>How much denser groups are than by chance, from −½ to 1.</summary>
    public static double Modularity(PlainGraph graph, IReadOnlyList<int> groups)
    {
        var pairs = graph.Pairs.Count;
        if (pairs == 0) return 0;
        var within = graph.Pairs.Count(pair => groups[pair.One] == groups[pair.Other]) / (double)pairs;
        var byChance = Enumerable.Range(0, graph.Count).GroupBy(node => groups[node], node => graph.Neighbours(node).Length)
            .Sum(degrees => Math.Pow(degrees.Sum() / (2.0 * pairs), 2));
        return within - byChance;
    }

    // Moves nodes to the group of a neighbour as long as that gains; null where nothing moved. Groups are numbered from 0.
    private static int[]? Settle(Level level, CancellationToken cancellation)
    {
        var groups = Enumerable.Range(0, level.Count).ToArray();
        var weights = level.Weights.ToArray();
        var anyMoved = false;
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var moved = false;
            for (var node = 0; node < level.Count; node++)
            {
                var best = BestGroup(level, node, groups, weights);
                if (best == groups[node]) continue;
                weights[groups[node]] -= level.Weights[node];
                weights[best] += level.Weights[node];
                groups[node] = best;
                moved = anyMoved = true;
            }

            if (!moved) break;
        }

        if (!anyMoved) return null;
        var numbers = groups.Distinct().Order().Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return Array.ConvertAll(groups, group => numbers[group]);
    }

    private static int BestGroup(Level level, int node, int[] groups, double[] weights)
    {
        var own = groups[node];
        var links = new SortedDictionary<int, double> { [own] = 0 };
        foreach (var (other, weight) in level.Links[node]) links[groups[other]] = links.GetValueOrDefault(groups[other]) + weight;
        double Gain(int group, double link) =>
            link - level.Weights[node] * (weights[group] - (group == own ? level.Weights[node] : 0)) / level.Total;
        var (best, most) = (own, Gain(own, links[own]));
        foreach (var (group, link) in links)
        {
            var gain = Gain(group, link);
            if (gain > most + LeastGain) (best, most) = (group, gain);
        }

        return best;
    }

    /// <summary>A graph whose nodes are groups of the one before.</summary>
    /// <param name="Links">By node, others and how strongly they are connected; without itself.</param>
    /// <param name="Weights">By node, the sum of its ends of edges, inner ones twice.</param>
    private sealed record Level(IReadOnlyList<IReadOnlyList<(int Other, double Weight)>> Links, double[] Weights)
    {
        public int Count => Weights.Length;

        public double Total { get; } = Weights.Sum();

        public static Level Of(PlainGraph graph) => new(
            [.. Enumerable.Range(0, graph.Count).Select(node => graph.Neighbours(node).ToArray().Select(other => (other, 1.0)).ToArray())], Degree.Of(graph));

        public Level Merge(int[] groups)
        {
            var count = groups.Max() + 1;
            var links = Enumerable.Range(0, count).Select(_ => new SortedDictionary<int, double>()).ToArray();
            var weights = new double[count];
            for (var node = 0; node < Count; node++)
            {
                var from = groups[node];
                weights[from] += Weights[node];
                foreach (var (other, weight) in Links[node])
                {
                    if (groups[other] != from) links[from][groups[other]] = links[from].GetValueOrDefault(groups[other]) + weight;
                }
            }

            return new([.. links.Select(others => others.Select(entry => (entry.Key, entry.Value)).ToArray())], weights);
        }
    }
}
