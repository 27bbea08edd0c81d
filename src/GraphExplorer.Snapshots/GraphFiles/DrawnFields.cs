namespace GraphExplorer.Snapshots.GraphFiles;

/// <summary>What a file says of a node or an edge beside who it is: a name, the type of GraphML and GEXF, and the value.</summary>
internal sealed record DrawnField<T>(string Name, string Type, Func<T, object?> Value);

/// <summary>The fields that every graph file has, under the same names.</summary>
internal static class DrawnFields
{
    private static readonly DrawnField<DrawnNode> Group = new("group", "string", node => node.Group);

    private static readonly IReadOnlyList<DrawnField<DrawnNode>> Always =
    [
        new("name", "string", node => node.Name),
        new("kind", "string", node => node.Kind),
        new("labels", "string", node => string.Join(' ', node.Labels)),
        new("detail", "string", node => node.Detail),
    ];

    /// <summary>Those of the nodes of a drawing; of groups only where it has any.</summary>
    public static IReadOnlyList<DrawnField<DrawnNode>> OfNodes(DrawnGraph graph) => graph.Nodes.Any(node => node.Group is not null) ? [.. Always, Group] : Always;

    private static readonly IReadOnlyList<DrawnField<DrawnEdge>> Words = [new("relation", "string", edge => edge.Relation), new("verb", "string", edge => edge.Verb)];

    private static readonly IReadOnlyList<DrawnField<DrawnEdge>> OfReported =
    [
        .. Words,
        new("reports", "int", edge => edge.Reports),
        new("independentOrigins", "int", edge => edge.IndependentOrigins),
        new("denied", "int", edge => edge.Denied),
        new("disputed", "boolean", edge => edge.Disputed),
    ];

    private static readonly IReadOnlyList<DrawnField<DrawnEdge>> OfStanding = [.. Words, new("relationships", "int", edge => edge.Links)];

    /// <summary>What stands behind an edge: reports, or relationships where the graph is of another model.</summary>
    public static IReadOnlyList<DrawnField<DrawnEdge>> OfEdges(DrawnGraph graph) => graph.Edges.Count > 0 ? OfEdge(graph.Edges[0]) : OfReported;

    /// <inheritdoc cref="OfEdges"/>
    public static IReadOnlyList<DrawnField<DrawnEdge>> OfEdge(DrawnEdge edge) => edge.Links is null ? OfReported : OfStanding;

    /// <summary>A value as XML writes it: <c>true</c>, <c>3</c>, text without what XML has no place for.</summary>
    public static string Text(object value) => value switch
    {
        bool flag => flag ? "true" : "false",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => XmlText.Clean(value.ToString() ?? ""),
    };
}
