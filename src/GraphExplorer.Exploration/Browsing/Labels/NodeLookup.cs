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
    public async Task<GraphNode> NodeAsync(NodeRef node, CancellationToken cancellation)
    {
        var rows = node.IsHandle ? await ByHandleAsync(node, cancellation) : await ByKeyAsync(node, cancellation);
        var found = rows.Count > 0 ? rows[0]["found"].AsNode : throw NotFound(node);
        // A store gives the id of a node that is gone to a new one.
        return node.Label.Length == 0 || found.Labels.Contains(node.Label) ? found : throw NotFound(node);
    }

    private Task<IReadOnlyList<Row>> ByHandleAsync(NodeRef node, CancellationToken cancellation)
    {
        var id = handles.ElementId(node.Value) ?? throw new GraphException(
            ServiceErrors.ReferenceExpired, "This address was good until the server stopped: what it names has no property that is unique in the database. Search for it again.");
        return runner.AskAsync("nodes/by-handle", new ValueMap().With("handle", Value.Of(id)), cancellation);
    }

    private async Task<IReadOnlyList<Row>> ByKeyAsync(NodeRef node, CancellationToken cancellation)
    {
        var key = shape.Keys.FirstOrDefault(known => known.Label.Text == node.Label && known.Property.Text == node.Key);
        if (key is null || ValueOf(node.Value, key.Kind) is not { IsNull: false } value) return [];
        var names = new Dictionary<string, SchemaName> { ["label"] = key.Label, ["key"] = key.Property };
        return await runner.AskAsync("nodes/by-key", names, new ValueMap().With("value", value), cancellation);
    }

    private static Value ValueOf(string text, ValueKind kind) =>
        kind == ValueKind.String ? Value.Of(text)
        : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? Value.Of(number)
        : Value.Null;

    private static GraphException NotFound(NodeRef node) => new(ServiceErrors.EntityNotFound, $"Nothing in the graph has the reference \"{node}\".");
}
