using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Finds the node of a reference.</summary>
public sealed class EntityLookup(ICypherRunner runner)
{
    /// <summary>The node as it is now.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>.</exception>
    public async Task<GraphNode> NodeAsync(NodeRef node, CancellationToken cancellation)
    {
        if (!Kinds.IsContent(node)) throw NotFound(node);
        var parameters = new ValueMap().With("id", Value.Of(node.Value)).With("label", Value.Of(node.Label));
        var rows = await runner.AskAsync("entities/by-id", parameters, cancellation);
        return rows.Count > 0 ? rows[0]["found"].AsNode : throw NotFound(node);
    }

    /// <summary>The item of a reference; null for none.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>.</exception>
    public async Task<Item?> ItemAsync(NodeRef? node, CancellationToken cancellation) =>
        node is null ? null : (await NodeAsync(node, cancellation)).ToItem();

    private static GraphException NotFound(NodeRef node) =>
        new(ServiceErrors.EntityNotFound, $"Nothing in the graph has the reference \"{node}\".");
}
