using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>Ways to look around in a graph: over the evidence model, or over whatever labels and types a graph has.</summary>
public interface IBrowsing
{
    /// <summary>Nodes by what they are called.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>bad_request</c> where there is no such kind.</exception>
    Task<SearchAnswer> SearchAsync(string text, string? kind, int limit, CancellationToken cancellation);

    /// <summary>All that is shown of one node.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>, <c>reference_expired</c>; so do all that follow.</exception>
    Task<EntityView> ShowAsync(NodeRef entity, CancellationToken cancellation);

    /// <summary>What a node can be expanded by.</summary>
    Task<RelationsAnswer> RelationsAsync(NodeRef entity, CancellationToken cancellation);

    /// <summary>A page of its neighbours.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>bad_request</c> where there is no such relation or kind.</exception>
    Task<ExpandAnswer> ExpandAsync(ExpandRequest request, CancellationToken cancellation);

    /// <summary>How two nodes are connected.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>bad_request</c> where there is no such relation, an end can be none, or a node is chosen twice.</exception>
    Task<PathsAnswer> PathsAsync(PathQuestion question, CancellationToken cancellation);

    /// <summary>Given nodes, in the order given, and every edge between them.</summary>
    Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation);
}

/// <summary>Which neighbours are wanted. What is null is not narrowed.</summary>
/// <param name="Relation">As <see cref="RelationCount"/> names it.</param>
/// <param name="Outward">Whether the entity is the start.</param>
/// <param name="Kind">The neighbour's kind.</param>
public sealed record ExpandRequest(NodeRef Entity, string? Relation = null, bool? Outward = null, string? Kind = null)
{
    public int Skip { get; init; }

    public int Limit { get; init; } = 20;
}
