using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Export;

/// <summary>A node of content, e.g. a unit with its labels and properties.</summary>
internal sealed record ContentNode(string Id, IReadOnlyList<string> Labels, ValueMap Properties);

/// <summary>A relationship between two nodes of content, by their ids.</summary>
internal sealed record ContentLink(string From, string Type, string To, ValueMap Properties);

/// <summary>All content of a graph, looked up by id.</summary>
internal sealed class GraphContent(IReadOnlyList<ContentNode> nodes, IReadOnlyList<ContentLink> links)
{
    private readonly ILookup<string, ContentLink> _from = links.ToLookup(link => link.From, StringComparer.Ordinal);
    private readonly ILookup<string, ContentLink> _to = links.ToLookup(link => link.To, StringComparer.Ordinal);

    private readonly Dictionary<string, ContentNode> _byId = nodes.DistinctBy(node => node.Id).ToDictionary(node => node.Id, StringComparer.Ordinal);

    public IReadOnlyList<ContentNode> Nodes { get; } = nodes;

    public IReadOnlyList<ContentLink> Links { get; } = links;

    public static async Task<GraphContent> ReadAsync(ICypherRunner runner, CancellationToken cancellation)
    {
        var nodes = await runner.AskAsync("export/nodes", ValueMap.Empty, cancellation);
        var links = await runner.AskAsync("export/links", ValueMap.Empty, cancellation);
        return new([.. nodes.Select(row => ToNode(row["node"].AsNode))], [.. links.Select(ToLink)]);
    }

    /// <summary>The node of an id that a link names.</summary>
    public ContentNode this[string id] => _byId[id];

    public IEnumerable<ContentNode> WithLabel(string label) => Nodes.Where(node => node.Labels.Contains(label));

    /// <summary>Links of some types that start at a node.</summary>
    public IEnumerable<ContentLink> From(string id, params string[] types) => _from[id].Where(link => types.Contains(link.Type));

    /// <summary>Links of a type that end at a node.</summary>
    public IEnumerable<ContentLink> To(string id, string type) => _to[id].Where(link => link.Type == type);

    private static ContentNode ToNode(GraphNode node) => new(node.Properties["id"].TextOrNull() ?? "", node.Labels, node.Properties);

    private static ContentLink ToLink(Row row)
    {
        var link = row["link"].AsRelationship;
        return new(row.Text("from") ?? "", link.Type, row.Text("to") ?? "", link.Properties);
    }
}
