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

    /// <summary>The items of references, one for each and in their order, all asked for at once.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>, of the first that is not there.</exception>
    public async Task<IReadOnlyList<Item>> ItemsAsync(IReadOnlyCollection<NodeRef> nodes, CancellationToken cancellation)
    {
        if (nodes.FirstOrDefault(node => !Kinds.IsContent(node)) is { } other) throw NotFound(other);
        if (nodes.Count == 0) return [];
        var rows = await runner.AskAsync("entities/by-references", new ValueMap().With("ids", StatementRunning.Texts(nodes.Select(node => node.Value).Distinct())), cancellation);
        var found = rows.Select(row => row["found"].AsNode).ToLookup(node => node.Properties["id"].AsString, StringComparer.Ordinal);
        return [.. nodes.Select(node => (found[node.Value].FirstOrDefault(one => one.Labels.Contains(node.Label)) ?? throw NotFound(node)).ToItem())];
    }

    private static GraphException NotFound(NodeRef node) =>
        new(ServiceErrors.EntityNotFound, $"Nothing in the graph has the reference \"{node}\".");
}
