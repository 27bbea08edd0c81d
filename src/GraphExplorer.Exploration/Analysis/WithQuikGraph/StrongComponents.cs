using GraphExplorer.Exploration.Analysis.Algorithms;
using QuikGraph;
using QuikGraph.Algorithms.ConnectedComponents;

namespace GraphExplorer.Exploration.Analysis.WithQuikGraph;

/// <summary>Groups of nodes that all lead to one another along the direction of edges.</summary>
public static class StrongComponents
{
    /// <summary>By node the number of its group: 1 for the largest.</summary>
    public static int[] Of(PlainGraph graph)
    {
        var directed = new AdjacencyGraph<int, SEdge<int>>();
        directed.AddVertexRange(Enumerable.Range(0, graph.Count));
        for (var node = 0; node < graph.Count; node++)
        {
            foreach (var next in graph.Successors(node)) directed.AddEdge(new(node, next));
        }

        var algorithm = new StronglyConnectedComponentsAlgorithm<int, SEdge<int>>(directed);
        algorithm.Compute();
        return Groups.Number([.. Enumerable.Range(0, graph.Count).Select(node => algorithm.Components[node])]);
    }
}
