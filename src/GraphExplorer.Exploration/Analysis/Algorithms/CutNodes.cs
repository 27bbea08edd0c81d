namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>Nodes that alone hold parts of a graph together: articulation points.</summary>
public static class CutNodes
{
    /// <summary>By node, whether others fall apart without it.</summary>
    public static bool[] Of(PlainGraph graph)
    {
        var walk = new LowPoints(graph);
        var children = Enumerable.Range(0, graph.Count).ToLookup(node => walk.Parent[node]);
        return [.. Enumerable.Range(0, graph.Count).Select(Holds)];

        bool Holds(int node) => walk.Parent[node] < 0
            ? children[node].Skip(1).Any()
            : children[node].Any(child => walk.Low[child] >= walk.Come[node]);
    }
}
