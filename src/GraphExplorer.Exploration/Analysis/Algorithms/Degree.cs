namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>With how many others a node is connected.</summary>
public static class Degree
{
    /// <summary>By node.</summary>
    public static double[] Of(PlainGraph graph) => [.. Enumerable.Range(0, graph.Count).Select(node => (double)graph.Neighbours(node).Length)];
}
