using GraphExplorer.Exploration.Browsing.Labels;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Paths.Telling;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Search;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing;

/// <summary>Browsing by a graph's own labels and types, whatever they are.</summary>
public sealed class LabelBrowsing(ICypherRunner runner, GraphShape shape, NodeHandles handles, TimeProvider time) : IBrowsing
{
    private readonly NodeItems _items = new(shape, handles);
    private readonly NodeLookup _lookup = new(runner, shape, handles);

    public Task<SearchAnswer> SearchAsync(string text, string? kind, int limit, CancellationToken cancellation) =>
        new FindNodes(runner, shape, _items).FindAsync(text, kind, limit, cancellation);

    public async Task<EntityView> ShowAsync(NodeRef entity, CancellationToken cancellation)
    {
        var node = await _lookup.NodeAsync(entity, cancellation);
        var relations = await Links.CountAsync(node, cancellation);
        return new(_items.ToItem(node), [], null, PropertyText.FactsOf(node.Properties), relations.Relations);
    }

    public async Task<RelationsAnswer> RelationsAsync(NodeRef entity, CancellationToken cancellation) =>
        await Links.CountAsync(await _lookup.NodeAsync(entity, cancellation), cancellation);

    public async Task<ExpandAnswer> ExpandAsync(ExpandRequest request, CancellationToken cancellation) =>
        await Links.ExpandAsync(await _lookup.NodeAsync(request.Entity, cancellation), request, cancellation);

    public async Task<GraphView> ConnectAsync(IReadOnlyCollection<NodeRef> entities, CancellationToken cancellation) =>
        await Links.ConnectAsync(await _lookup.NodesAsync(entities, cancellation), cancellation);

    /// <summary>Documents, regions and evidence mean nothing here: what a question says of them is passed over.</summary>
    public async Task<PathsAnswer> PathsAsync(PathQuestion question, CancellationToken cancellation)
    {
        var stops = await _lookup.NodesAsync([question.From, .. question.Through, question.To], cancellation);
        var avoided = await _lookup.NodesAsync(question.Avoid, cancellation);
        Item[] passed = [.. stops.Select(_items.ToItem)];
        Item[] around = [.. avoided.Select(_items.ToItem)];
        FindPaths.RequireOnce([.. passed, .. around]);
        var (found, paths, graph) = await new FindNodePaths(runner, _lookup, Links, time).FindAsync(stops, avoided, question, cancellation);
        return new(
            passed[0], passed[^1], passed[1..^1], around, "length", question.MostHops, found.Paths.Count, found.Examined, CutSentence.Of(found), paths, graph);
    }

    /// <summary>The relationships that an edge folds, each with its properties.</summary>
    /// <exception cref="Graph.Errors.GraphException"><c>entity_not_found</c>, <c>reference_expired</c>.</exception>
    public async Task<LinksAnswer> LinksAsync(EdgeRequest edge, CancellationToken cancellation)
    {
        var from = await _lookup.NodeAsync(edge.From, cancellation);
        var to = await _lookup.NodeAsync(edge.To, cancellation);
        var parameters = new ValueMap()
            .With("from", Value.Of(from.ElementId)).With("to", Value.Of(to.ElementId))
            .With("type", Value.Of(edge.Relation)).With("limit", Value.Of(edge.Limit));
        var row = await runner.AskOneAsync("nodes/between", parameters, cancellation);
        var links = row["links"].AsList.Select(link => new LinkView(PropertyText.FactsOf(link.AsRelationship.Properties)));
        return new(TypeWords.Of(edge.Relation), _items.ToItem(from), _items.ToItem(to), (int)row["total"].AsInteger, [.. links]);
    }

    private NodeLinks Links => new(runner, shape, _items);
}
