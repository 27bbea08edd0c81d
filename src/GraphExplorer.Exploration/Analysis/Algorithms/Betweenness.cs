namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>On how many of the shortest ways between others a node lies: Brandes' algorithm, either way along edges.</summary>
public static class Betweenness
{
    /// <summary>By node, from 0 to 1: the part of all pairs of other nodes.</summary>
    public static double[] Of(PlainGraph graph, CancellationToken cancellation) =>
        Of(graph, [.. Enumerable.Range(0, graph.Count)], cancellation);

    /// <summary>An estimate from the ways that begin at some of the nodes.</summary>
    public static double[] Of(PlainGraph graph, IReadOnlyList<int> starts, CancellationToken cancellation)
    {
        var sums = new double[graph.Count];
        foreach (var start in starts)
        {
            cancellation.ThrowIfCancellationRequested();
            AddFrom(graph, start, sums);
        }

        var pairs = Math.Max(1.0, (graph.Count - 1.0) * (graph.Count - 2.0)) * starts.Count / Math.Max(1, graph.Count);
        return Array.ConvertAll(sums, sum => sum / pairs);
    }

    private static void AddFrom(PlainGraph graph, int start, double[] sums)
    {
        var ways = new double[graph.Count];
        var distances = new int[graph.Count];
        Array.Fill(distances, -1);
        (ways[start], distances[start]) = (1, 0);
        List<int> order = [start];
        for (var at = 0; at < order.Count; at++)
        {
            var node = order[at];
            foreach (var next in graph.Neighbours(node))
            {
                if (distances[next] < 0)
                {
                    distances[next] = distances[node] + 1;
                    order.Add(next);
                }

                if (distances[next] == distances[node] + 1) ways[next] += ways[node];
            }
        }

        Collect(graph, order, (ways, distances), sums);
    }

    // Backwards: what a node carries is shared among those before it by their ways.
    private static void Collect(PlainGraph graph, List<int> order, (double[] Ways, int[] Distances) found, double[] sums)
    {
        var carried = new double[graph.Count];
        for (var at = order.Count - 1; at > 0; at--)
        {
            var node = order[at];
            foreach (var before in graph.Neighbours(node))
            {
                if (found.Distances[before] == found.Distances[node] - 1)
                    carried[before] += found.Ways[before] / found.Ways[node] * (1 + carried[node]);
            }

            sums[node] += carried[node];
        }
    }
}
