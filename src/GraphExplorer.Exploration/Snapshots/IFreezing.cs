using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Ways to freeze what somebody sees: on people's word, or as it stands in a graph of another model.</summary>
public interface IFreezing
{
    /// <summary>As <see cref="Snapshot.Model"/> names it.</summary>
    string? Model { get; }

    /// <summary>What a node is called in a row of a statement.</summary>
    string NameOf(GraphNode node);

    /// <summary>The reference of a node that a drawing shows; null for others.</summary>
    NodeRef? RefOf(GraphNode node);

    /// <summary>Whether a reference can be looked up: a handle of an earlier server cannot.</summary>
    bool Knows(NodeRef entity);

    /// <summary>A snapshot without an id of its own, and without a hash: both come to it when it is kept.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c> where something drawn or listed is not in the graph; <c>bad_request</c> and <c>model_missing</c> for what cannot be frozen.</exception>
    Task<Snapshot> FreezeAsync(FreezeOrder order, CancellationToken cancellation);
}
