using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Export;

/// <summary>What a folder says otherwise than the graph that was written into it.</summary>
internal static class ExportDifferences
{
    /// <summary>When and by whom a report was recorded belongs to the graph it is in: another graph records it anew.</summary>
    private static readonly HashSet<string> OfTheGraph = ["id", "recordedAt", "recordedBy", "activity"];

    public static IReadOnlyList<string> Find(GraphContent graph, SeedContent folder)
    {
        var told = graph.Nodes.SelectMany(node => Texts(node.Id, node.Labels, node.Properties)).Concat(graph.Links.Select(link => Text(link.From, link.Type, link.To, link.Properties)));
        var kept = folder.Nodes.SelectMany(node => Texts(node.Id, node.Labels, node.Properties))
            .Concat(folder.Relationships.Select(link => Text(link.From, link.Type, link.To, link.Properties))).ToHashSet(StringComparer.Ordinal);
        var lost = told.Where(text => !kept.Remove(text)).ToList();
        return [.. lost.Select(text => $"not in the folder: {text}"), .. kept.Order(StringComparer.Ordinal).Select(text => $"not in the graph: {text}")];
    }

    private static IEnumerable<string> Texts(string id, IEnumerable<string> labels, ValueMap properties) =>
        Known(properties).Select(entry => $"{id} {entry.Key} {entry.Value}").Append($"{id} :{string.Join(':', labels.Order(StringComparer.Ordinal))}");

    private static string Text(string from, string type, string to, ValueMap properties) =>
        $"{from} {type} {to} {string.Join(", ", Known(properties).OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => $"{entry.Key} {entry.Value}"))}";

    private static IEnumerable<KeyValuePair<string, Value>> Known(ValueMap properties) =>
        properties.Where(entry => !entry.Value.IsNull && !OfTheGraph.Contains(entry.Key));
}
