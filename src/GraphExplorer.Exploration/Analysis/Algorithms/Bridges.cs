namespace GraphExplorer.Exploration.Analysis.Algorithms;

/// <summary>Connections that alone hold two parts of a graph together.</summary>
public static class Bridges
{
    /// <summary>The pairs, the smaller node first, in order.</summary>
    public static IReadOnlyList<(int One, int Other)> Of(PlainGraph graph)
    {
        var walk = new LowPoints(graph);
        return [.. graph.Pairs.Where(pair => IsBridge(pair.One, pair.Other) || IsBridge(pair.Other, pair.One))];

        bool IsBridge(int parent, int child) => walk.Parent[child] == parent && walk.Low[child] > walk.Come[parent];
    }
}
