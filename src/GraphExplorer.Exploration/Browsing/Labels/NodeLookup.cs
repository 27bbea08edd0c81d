using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Finds the node of a reference in a graph that has a model of its own.</summary>
internal sealed class NodeLookup(ICypherRunner runner, GraphShape shape, NodeHandles handles)
{
    /// <summary>The node as it is now.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>, <c>reference_expired</c>.</exception>
    public async Task<GraphNode> NodeAsync(NodeRef node, CancellationToken cancellation) => (await NodesAsync([node], cancellation))[0];

    /// <summary>The nodes as they are now, in the order given.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>, <c>reference_expired</c>: of any of them.</exception>
    public async Task<IReadOnlyList<GraphNode>> NodesAsync(IReadOnlyCollection<NodeRef> nodes, CancellationToken cancellation)
    {
        var found = await FindAsync(nodes, cancellation);
        return [.. nodes.Select(node => found.GetValueOrDefault(node) ?? throw NotFound(node))];
    }

    /// <summary>Those that are there, as they are now.</summary>
    /// <exception cref="GraphException"><c>reference_expired</c>.</exception>
    public async Task<IReadOnlyDictionary<NodeRef, GraphNode>> FindAsync(IReadOnlyCollection<NodeRef> nodes, CancellationToken cancellation)
    {
        var found = new Dictionary<NodeRef, GraphNode>();
        foreach (var group in nodes.Distinct().GroupBy(node => (Label: node.IsHandle ? "" : node.Label, node.Key)))
        {
            var rows = group.Key.Key.Length == 0 ? await ByHandleAsync([.. group], cancellation) : await ByKeyAsync([.. group], cancellation);
            // A store gives the id of a node that is gone to a new one.
            foreach (var (node, row) in rows.Where(entry => entry.Node.Label.Length == 0 || entry.Found.Labels.Contains(entry.Node.Label))) found[node] = row;
        }

        return found;
    }

    /// <summary>Those nodes of some element ids that are still there, in any order.</summary>
    public async Task<IReadOnlyList<GraphNode>> StandingAsync(IReadOnlyCollection<string> elementIds, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("nodes/by-handle", new ValueMap().With("handles", StatementRunning.Texts(elementIds)), cancellation);
        return [.. rows.Select(row => row["found"].AsNode)];
    }

    private async Task<IEnumerable<(NodeRef Node, GraphNode Found)>> ByHandleAsync(IReadOnlyList<NodeRef> nodes, CancellationToken cancellation)
    {
        var ids = nodes.ToLookup(node => handles.ElementId(node.Value) ?? throw Expired(), StringComparer.Ordinal);
        var parameters = new ValueMap().With("handles", StatementRunning.Texts(ids.Select(group => group.Key)));
        var rows = await runner.AskAsync("nodes/by-handle", parameters, cancellation);
        return rows.SelectMany(row => ids[row["handle"].AsString].Select(node => (node, row["found"].AsNode)));
    }

    private async Task<IEnumerable<(NodeRef Node, GraphNode Found)>> ByKeyAsync(IReadOnlyList<NodeRef> nodes, CancellationToken cancellation)
    {
        var key = shape.Keys.FirstOrDefault(known => known.Label.Text == nodes[0].Label && known.Property.Text == nodes[0].Key);
        if (key is null) return [];
        var byValue = nodes.Where(node => !ValueOf(node.Value, key.Kind).IsNull).ToDictionary(node => ValueOf(node.Value, key.Kind), ValueEquivalence.Instance);
        var names = new Dictionary<string, SchemaName> { ["label"] = key.Label, ["key"] = key.Property };
        var rows = await runner.AskAsync("nodes/by-key", names, new ValueMap().With("values", Value.List([.. byValue.Keys])), cancellation);
        return rows.Select(row => (byValue[row["value"]], row["found"].AsNode));
    }

    private static Value ValueOf(string text, ValueKind kind) =>
        kind == ValueKind.String ? Value.Of(text)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Value.Of(number)
        : Value.Null;

    private static GraphException Expired() => new(
        ServiceErrors.ReferenceExpired, "This address was good until the server stopped: what it names has no property that is unique in the database. Search for it again.");

    private static GraphException NotFound(NodeRef node) => new(ServiceErrors.EntityNotFound, $"Nothing in the graph has the reference \"{node}\".");
}
