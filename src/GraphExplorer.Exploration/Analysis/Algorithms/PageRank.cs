namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>How often somebody comes by who follows edges from start to end, at random, and now and then begins anew anywhere.</summary>
public static class PageRank
{
    /// <summary>How likely the next step follows an edge.</summary>
    public const double Damping = 0.85;

    private const double Tolerance = 1e-12;
    private const int MostRounds = 500;

    /// <summary>By node; all together 1.</summary>
    public static double[] Of(PlainGraph graph, CancellationToken cancellation)
    {
        var ranks = new double[graph.Count];
        Array.Fill(ranks, 1.0 / graph.Count);
        for (var round = 0; round < MostRounds; round++)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = Step(graph, ranks);
            var change = next.Zip(ranks, (one, other) => Math.Abs(one - other)).Sum();
            ranks = next;
            if (change < Tolerance) break;
        }

        return ranks;
    }

    private static double[] Step(PlainGraph graph, double[] ranks)
    {
        // From where no edge leads on, anywhere is next.
        var lost = Enumerable.Range(0, graph.Count).Where(node => graph.Successors(node).Length == 0).Sum(node => ranks[node]);
        var next = new double[graph.Count];
        Array.Fill(next, (1 - Damping + Damping * lost) / graph.Count);
        for (var node = 0; node < graph.Count; node++)
        {
            var successors = graph.Successors(node);
            foreach (var successor in successors) next[successor] += Damping * ranks[node] / successors.Length;
        }

        return next;
    }
}
