using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>Writes graphs so that two that mean the same write the same, whatever the order of their nodes.</summary>
internal static class GraphText
{
    public static IReadOnlyList<string> Of(TransferGraph graph)
    {
        var nodes = graph.Nodes.ConvertAll(node => $"({string.Concat(node.Labels.Order(StringComparer.Ordinal).Select(label => $":{label}"))} {Text(node.Properties)})");
        return [.. nodes.Concat(graph.Links.Select(link => $"{nodes[link.Start]}-[:{link.Type} {Text(link.Properties)}]->{nodes[link.End]}")).Order(StringComparer.Ordinal)];
    }

    private static string Text(ValueMap map) =>
        $"{{{string.Join(", ", map.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key}: {entry.Value.Kind} {ValueText.Write(entry.Value)}"))}}}";
}
