using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Neighbours of an entity and the edges that join them to it.</summary>
/// <param name="Total">Edges there are in all.</param>
public sealed record ExpandAnswer(int Total, int Skip, int Limit, GraphView Graph);

/// <summary>Loads neighbours of an entity, best supported first.</summary>
public sealed class ExpandEntity(ICypherRunner runner)
{
    /// <summary>A page of edges with their far ends.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>.</exception>
    public async Task<ExpandAnswer> ExpandAsync(EdgeFilter filter, int skip, int limit, CancellationToken cancellation)
    {
        // The reference asked for may name a wider label than the node's own.
        var entity = (await new EntityLookup(runner).NodeAsync(filter.Entity, cancellation)).ToItem();
        var page = await EdgePage.ReadAsync(runner, filter, skip, limit, cancellation);
        var reports = page.Edges.SelectMany(edge => edge.Reports).ToHashSet(StringComparer.Ordinal);
        var lineage = await new LineageReading(runner).ReadAsync(reports, cancellation);
        var edges = EdgeFolding.Fold(page.Edges.Select(edge => edge.LinkFrom(entity.Ref)), lineage);
        var nodes = page.Edges.Select(edge => edge.Other).DistinctBy(item => item.Ref);
        var graph = await new FactReading(runner).BehindAsync(new([.. nodes], edges), [], cancellation);
        return new(page.Total, skip, limit, graph);
    }
}
