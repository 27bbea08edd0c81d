using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>What stands behind an edge.</summary>
/// <param name="Total">Reports there are; <paramref name="Rows"/> may be fewer.</param>
public sealed record EdgeEvidence(
    string Verb, Item From, Item To, EvidenceCount Evidence, int Total, IReadOnlyList<ReportRow> Rows, ProvenanceView Provenance);

/// <summary>Two entities and how they are related, e.g. a battalion that was <c>reported-in</c> a place.</summary>
public sealed record EdgeName(NodeRef From, Relation Relation, NodeRef To);

/// <summary>Opens an edge of the entity view.</summary>
public sealed class ShowEdgeEvidence(ICypherRunner runner)
{
    /// <summary>The reports that an edge folds, as known through a lens.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<EdgeEvidence> ShowAsync(EdgeName edge, Lens lens, int limit, CancellationToken cancellation)
    {
        var lookup = new EntityLookup(runner);
        var start = (await lookup.NodeAsync(edge.From, cancellation)).ToItem();
        var end = (await lookup.NodeAsync(edge.To, cancellation)).ToItem();
        var filter = new EdgeFilter(start.Ref, edge.Relation, Outward: true, Other: end.Ref);
        var page = await EdgePage.ReadAsync(runner, filter, skip: 0, limit: 1, cancellation);
        var reports = page.Edges.SelectMany(found => found.Reports).ToList();
        var weighed = await new WeighReports(runner).WeighAsync(reports, lens, limit, cancellation);
        return new(edge.Relation.Verb, start, end, weighed.Evidence, weighed.Total, weighed.Rows, weighed.Provenance);
    }
}
