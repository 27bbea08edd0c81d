using System.Text;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Conformance.Tests.Browsing;

/// <summary>Everything that can be seen in a graph by looking around, as text that two stores with the same graph write the same.</summary>
internal sealed class Transcript(LabelBrowsing browsing)
{
    private const int Most = 200;

    public static async Task<string> OfAsync(ICypherRunner runner)
    {
        using var graph = new ServedGraph(runner, TimeProvider.System);
        var text = new StringBuilder();
        var schema = await graph.SchemaAsync(default);
        foreach (var label in schema.Labels.Where(label => !label.Working))
        {
            text.Append(CultureInfo.InvariantCulture, $"{label.Name} {label.Count} named by {string.Join(", ", label.NamedBy.Select(group => string.Join('+', group)))}\n");
            text.Append(await new Transcript(await graph.ByLabelsAsync(default)).OfLabelAsync(label.Name));
        }

        foreach (var type in schema.RelationshipTypes)
            text.Append(CultureInfo.InvariantCulture, $"{type.Name} {type.Count} {string.Join(", ", type.Between.Select(ends => $"{ends.From} to {ends.To}").Order(StringComparer.Ordinal))}\n");
        return text.ToString();
    }

    private async Task<string> OfLabelAsync(string label)
    {
        var found = await browsing.SearchAsync("", $":{label}", Most, default);
        var lines = new List<string>();
        foreach (var item in found.Items)
        {
            var words = await browsing.SearchAsync(item.Name, $":{label}", Most, default);
            lines.Add($"  {Of(item)} links {item.Links}, found by its name {words.Items.Any(other => other.Ref == item.Ref)}\n{await OfNodeAsync(item.Ref)}");
        }

        return $"  {found.Total} in all\n{string.Concat(lines.Order(StringComparer.Ordinal))}";
    }

    private async Task<string> OfNodeAsync(NodeRef node)
    {
        var view = await browsing.ShowAsync(node, default);
        var expanded = await browsing.ExpandAsync(new(node) { Limit = Most }, default);
        var names = expanded.Graph.Nodes.Append(view.Item).DistinctBy(item => item.Ref).ToDictionary(item => item.Ref, Of);
        var facts = string.Join("; ", view.Facts.Select(fact => $"{fact.Label}: {fact.Text}"));
        var relations = string.Join("; ", view.Relations.Select(relation => $"{relation.Verb} {relation.Direction} {relation.Kind} {relation.Count}"));
        var edges = new List<string>();
        foreach (var edge in expanded.Graph.Edges)
        {
            var links = await browsing.LinksAsync(new(edge.From, edge.Relation, edge.To, Most), default);
            var properties = links.Links.Select(link => string.Join(", ", link.Facts.Select(fact => $"{fact.Label}: {fact.Text}")));
            edges.Add($"      {names[edge.From]} {edge.Verb} {names[edge.To]} × {edge.Links}: {links.Total} [{string.Join(" | ", properties.Order(StringComparer.Ordinal))}]\n");
        }

        return $"    {facts}\n    {relations}\n    {expanded.Total} edges\n{string.Concat(edges.Order(StringComparer.Ordinal))}";
    }

    /// <summary>Without the letters of a handle, which differ each time.</summary>
    private static string Of(Item item)
    {
        var isNamedByHandle = item.Ref.IsHandle && item.Name.EndsWith(string.Concat(item.Ref.Value.Where(char.IsAsciiLetterOrDigit).Take(4)), StringComparison.Ordinal);
        return $"({item.Kind} {(isNamedByHandle ? "…" : item.Name)} | {item.Detail} | {(item.Ref.IsHandle ? item.Ref with { Value = "…" } : item.Ref)})";
    }
}
