using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Neighbours of a node by the types and labels of the graph itself.</summary>
internal sealed class NodeLinks(ICypherRunner runner, GraphShape shape, NodeItems items)
{
    /// <summary>Exact counts: types in order of name, out before in, then kinds.</summary>
    public async Task<RelationsAnswer> CountAsync(GraphNode node, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("nodes/relations", new ValueMap().With("node", Value.Of(node.ElementId)), cancellation);
        var counts = rows
            .GroupBy(row => (Type: row["type"].AsString, Outward: row["outward"].AsBoolean, Kind: NodeItems.KindOf(shape.MainLabel([.. row.Texts("labels")]))))
            .Select(group => new RelationCount(
                group.Key.Type, TypeWords.Of(group.Key.Type), group.Key.Outward ? "out" : "in", group.Key.Kind, (int)group.Sum(row => row["count"].AsInteger)))
            .OrderBy(count => count.Relation, StringComparer.Ordinal).ThenByDescending(count => count.Direction, StringComparer.Ordinal)
            .ThenBy(count => count.Kind, StringComparer.Ordinal);
        return new([.. counts]);
    }

    /// <summary>A page of neighbours, the most connected first.</summary>
    public async Task<ExpandAnswer> ExpandAsync(GraphNode node, ExpandRequest request, CancellationToken cancellation)
    {
        var label = request.Kind is null ? null : NodeItems.LabelOf(request.Kind) ?? throw new GraphException(ServiceErrors.BadRequest, "kind is a colon and a label, such as :Movie.");
        var parameters = new ValueMap()
            .With("node", Value.Of(node.ElementId))
            .With("type", Value.Of(request.Relation))
            .With("outward", request.Outward is { } outward ? Value.Of(outward) : Value.Null)
            .With("kind", Value.Of(label))
            .With("before", label is null ? StatementRunning.Texts([]) : shape.Before(label))
            .With("named", shape.Named).With("shown", shape.Shown)
            .With("skip", Value.Of(request.Skip)).With("limit", Value.Of(request.Limit));
        var row = await runner.AskOneAsync("nodes/links", parameters, cancellation);
        var entity = items.ToItem(node).Ref;
        var links = row["links"].AsList.Select(link => link.AsMap).Select(link => (Link: link, Other: items.ToItem(NodeGlimpse.Read(link)))).ToList();
        var edges = links.Select(link => ToEdge(entity, link.Link, link.Other.Ref)).DistinctBy(edge => edge.Id);
        return new((int)row["total"].AsInteger, request.Skip, request.Limit, new([.. links.Select(link => link.Other).DistinctBy(item => item.Ref)], [.. edges]));
    }

    /// <summary>Nodes and every edge between them.</summary>
    public async Task<GraphView> ConnectAsync(IReadOnlyList<GraphNode> nodes, CancellationToken cancellation)
    {
        var byId = nodes.DistinctBy(node => node.ElementId).ToDictionary(node => node.ElementId, items.ToItem, StringComparer.Ordinal);
        var rows = await runner.AskAsync("nodes/among", new ValueMap().With("nodes", StatementRunning.Texts(byId.Keys)), cancellation);
        var edges = rows.Select(row => ToEdge(byId[row["from"].AsString].Ref, row["type"].AsString, byId[row["to"].AsString].Ref, row["count"]));
        return new([.. byId.Values], [.. edges]);
    }

    private static Edge ToEdge(NodeRef entity, ValueMap link, NodeRef other)
    {
        var (from, to) = link["outward"].AsBoolean ? (entity, other) : (other, entity);
        return ToEdge(from, link["type"].AsString, to, link["count"]);
    }

    private static Edge ToEdge(NodeRef from, string type, NodeRef to, Value count) => ToEdge(from, type, to, (int)count.AsInteger);

    /// <summary>Relationships of one type from one node to another.</summary>
    public static Edge ToEdge(NodeRef from, string type, NodeRef to, int count) =>
        new(Edge.IdOf(from, type, to), from, to, type, TypeWords.Of(type), 0, 0, 0, false, []) { Links = count };
}
