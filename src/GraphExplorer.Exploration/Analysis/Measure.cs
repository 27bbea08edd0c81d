using GraphExplorer.Exploration.Analysis.Algorithms;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>What a measure finds for an entity.</summary>
public enum MeasureKind
{
    /// <summary>A number: the more, the larger.</summary>
    Number,

    /// <summary>The number of its group, from 1; 0 for none.</summary>
    Group,

    /// <summary>1 where it holds, else 0.</summary>
    Mark,
}

/// <summary>Something to measure, e.g. <c>degree</c>.</summary>
/// <param name="Name">As addresses name it.</param>
/// <param name="Title">As a menu names it.</param>
/// <param name="Meaning">For those who do not know the word.</param>
/// <param name="Compute">By entity.</param>
public sealed record Measure(string Name, string Title, string Meaning, MeasureKind Kind, Func<AnalysisGraph, CancellationToken, MeasureValues> Compute)
{
    /// <summary>Above so many entities, ways from some of them are enough for a good guess.</summary>
    public const int MostExact = 1000;

    /// <summary>All of this build, in the order of menus.</summary>
    public static IReadOnlyList<Measure> All { get; } =
    [
        new("degree", "Connections", "With how many others it is connected.", MeasureKind.Number, (graph, _) => new(Degree.Of(graph.Plain))),
        new("pagerank", "Rank", "How much others lead to it: PageRank, along the direction of edges.", MeasureKind.Number, (graph, cancellation) => new(PageRank.Of(graph.Plain, cancellation))),
        new("betweenness", "Go-between", "On how many of the shortest ways between others it lies: betweenness.", MeasureKind.Number, BetweennessOf),
        new("components", "Separate parts", "Parts between which there is no way at all.", MeasureKind.Group, (graph, _) => new(Components.Of(graph.Plain))),
        new("communities", "Communities", "Groups that are more closely connected within than with others: Louvain's method.", MeasureKind.Group, (graph, cancellation) => new(Communities.Of(graph.Plain, cancellation))),
        new("cut-nodes", "Holds parts together", "Without it, others would fall apart: articulation points.", MeasureKind.Mark, (graph, _) => new([.. CutNodes.Of(graph.Plain).Select(holds => holds ? 1.0 : 0)])),
        new("bridges", "Bridges", "Connections without which two parts would fall apart.", MeasureKind.Mark, BridgesOf),
#if QUIKGRAPH
        new("circles", "Circles of citation", "Sources who have it from one another, in a circle.", MeasureKind.Group, (graph, _) => new(WithQuikGraph.CitationCircles.Of(graph))),
#endif
    ];

    private static MeasureValues BetweennessOf(AnalysisGraph graph, CancellationToken cancellation)
    {
        var count = graph.Plain.Count;
        if (count <= MostExact) return new(Betweenness.Of(graph.Plain, cancellation));
        var step = (double)count / MostExact;
        int[] starts = [.. Enumerable.Range(0, MostExact).Select(at => (int)(at * step))];
        return new(Betweenness.Of(graph.Plain, starts, cancellation)) { IsEstimate = true };
    }

    private static MeasureValues BridgesOf(AnalysisGraph graph, CancellationToken cancellation)
    {
        var bridges = Bridges.Of(graph.Plain);
        var ends = bridges.SelectMany(pair => new[] { pair.One, pair.Other }).ToHashSet();
        return new([.. Enumerable.Range(0, graph.Plain.Count).Select(node => ends.Contains(node) ? 1.0 : 0)]) { Pairs = bridges };
    }
}

/// <summary>What a measure found.</summary>
/// <param name="Nodes">By entity.</param>
public sealed record MeasureValues(double[] Nodes)
{
    public MeasureValues(int[] groups) : this([.. groups.Select(group => (double)group)])
    {
    }

    /// <summary>Connected pairs that it is about, where it is about such.</summary>
    public IReadOnlyList<(int One, int Other)> Pairs { get; init; } = [];

    /// <summary>Whether not everything was looked at.</summary>
    public bool IsEstimate { get; init; }
}
