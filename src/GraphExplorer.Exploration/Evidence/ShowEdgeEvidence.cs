using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>What stands behind an edge.</summary>
/// <param name="Total">Reports there are; <paramref name="Rows"/> may be fewer.</param>
public sealed record EdgeEvidence(string Verb, Item From, Item To, EvidenceCount Evidence, int Total, IReadOnlyList<ReportRow> Rows)
{
    /// <summary>In a graph of another model, the relationships themselves; null in the evidence model.</summary>
    public LinkPage? Links { get; init; }
}

/// <summary>Relationships of one type from one node to another.</summary>
/// <param name="Total">How many there are; <paramref name="Links"/> may be fewer.</param>
public sealed record LinkPage(int Total, IReadOnlyList<LinkView> Links);

/// <summary>One relationship, by its properties.</summary>
public sealed record LinkView(IReadOnlyList<Fact> Facts);

/// <summary>Opens an edge of the entity view.</summary>
public sealed class ShowEdgeEvidence(ICypherRunner runner)
{
    /// <summary>The reports that an edge folds.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<EdgeEvidence> ShowAsync(NodeRef from, Relation relation, NodeRef to, int limit, CancellationToken cancellation)
    {
        var lookup = new EntityLookup(runner);
        var start = (await lookup.NodeAsync(from, cancellation)).ToItem();
        var end = (await lookup.NodeAsync(to, cancellation)).ToItem();
        var filter = new EdgeFilter(start.Ref, relation, Outward: true, Other: end.Ref);
        var page = await EdgePage.ReadAsync(runner, filter, skip: 0, limit: 1, cancellation);
        var reports = page.Edges.SelectMany(edge => edge.Reports).ToList();
        var lines = await new ReportReading(runner).ReadAsync([.. reports.Take(limit)], reports, cancellation);
        return new(relation.Verb, start, end, lines.Lineage.Count(reports), reports.Count, lines.Rows);
    }
}
