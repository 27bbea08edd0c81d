using GraphExplorer.Exploration.Analysis.Algorithms;
using QuikGraph;
using QuikGraph.Algorithms.MaximumFlow;

namespace GraphExplorer.Exploration.Analysis.WithQuikGraph;

/// <summary>The weakest connections that part two nodes: what the largest flow between them fills.</summary>
public static class MinimumCut
{
    /// <summary>Connected pairs without which there is no way from one to the other, with the least strength together; the smaller node first, in order.</summary>
    /// <param name="graph">Edges hold either way.</param>
    /// <param name="ends">The two to be parted.</param>
    /// <param name="strength">Of a connected pair, the smaller node first; above 0.</param>
    public static IReadOnlyList<(int One, int Other)> Of(PlainGraph graph, (int From, int To) ends, Func<(int One, int Other), double> strength)
    {
        var strengths = graph.Pairs.ToDictionary(pair => pair, strength);
        var network = new AdjacencyGraph<int, Edge<int>>();
        network.AddVertexRange(Enumerable.Range(0, graph.Count));
        foreach (var (one, other) in graph.Pairs) network.AddEdgeRange([new(one, other), new(other, one)]);
        Edge<int> MakeEdge(int from, int to) => new(from, to);
        using var reversing = new ReversedEdgeAugmentorAlgorithm<int, Edge<int>>(network, MakeEdge);
        reversing.AddReversedEdges();
        var flow = new EdmondsKarpMaximumFlowAlgorithm<int, Edge<int>>(
            network, edge => strengths[edge.Source < edge.Target ? (edge.Source, edge.Target) : (edge.Target, edge.Source)], MakeEdge, reversing);
        flow.Compute(ends.From, ends.To);
        var near = Reached(network, ends.From, edge => flow.ResidualCapacities[edge] > 0);
        return [.. graph.Pairs.Where(pair => near.Contains(pair.One) != near.Contains(pair.Other))];
    }

    private static HashSet<int> Reached(AdjacencyGraph<int, Edge<int>> network, int from, Func<Edge<int>, bool> isOpen)
    {
        HashSet<int> reached = [from];
        var open = new Stack<int>(reached);
        while (open.TryPop(out var node))
        {
            foreach (var edge in network.OutEdges(node).Where(isOpen))
            {
                if (reached.Add(edge.Target)) open.Push(edge.Target);
            }
        }

        return reached;
    }
}
