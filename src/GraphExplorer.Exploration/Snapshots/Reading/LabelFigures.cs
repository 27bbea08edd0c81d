using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Browsing.Labels;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>What of a graph of another model is drawn.</summary>
/// <param name="Facts">Of each node, by which properties it is called and told apart.</param>
/// <param name="Total">Nodes there were.</param>
internal sealed record LabelFigure(GraphView View, IReadOnlyDictionary<NodeRef, IReadOnlyList<FrozenFact>> Facts, int Total)
{
    /// <summary>Nothing is drawn.</summary>
    public static LabelFigure None { get; } = new(new([], []), new Dictionary<NodeRef, IReadOnlyList<FrozenFact>>(), 0);
}

/// <summary>Reads what was drawn of a graph of another model, or takes it from the rows of a statement.</summary>
internal sealed class LabelFigures(ICypherRunner runner, GraphShape shape, NodeHandles handles)
{
    private readonly NodeItems _items = new(shape, handles);

    /// <summary>The nodes and edges that were drawn, as the graph has them now.</summary>
    /// <exception cref="GraphException"><c>bad_request</c>, <c>entity_not_found</c>, <c>reference_expired</c>.</exception>
    public async Task<LabelFigure> DrawnAsync(DrawnPart drawn, bool leavesOutMissing, CancellationToken cancellation)
    {
        IReadOnlyList<NodeRef> wanted = [.. drawn.Nodes, .. drawn.Groups.SelectMany(group => group.Members)];
        if (wanted.Count > FreezeGraph.MostNodes) throw new GraphException(ServiceErrors.BadRequest, $"A snapshot draws {FreezeGraph.MostNodes} entities at most, not {wanted.Count}.");
        var found = await new NodeLookup(runner, shape, handles).FindAsync(wanted, cancellation);
        if (!leavesOutMissing && wanted.FirstOrDefault(node => !found.ContainsKey(node)) is { } missing) throw FreezeGraph.Missing(missing.ToString());
        var own = found.GroupBy(entry => _items.ToItem(entry.Value).Ref).ToDictionary(entries => entries.Key, entries => entries.First().Key);
        var connected = await new NodeLinks(runner, shape, _items).ConnectAsync([.. wanted.Where(found.ContainsKey).Select(node => found[node])], cancellation);
        var named = LabelGroups.Renamed(connected, node => own.GetValueOrDefault(node, node));
        var view = FreezeGraph.OnlyEdges(drawn, LabelGroups.Fold(named, drawn.Groups), leavesOutMissing);
        return new(view, named.Nodes.ToDictionary(node => node.Ref, node => FactsOf(found[node.Ref])), view.Nodes.Count);
    }

    /// <summary>The nodes and relationships in the rows of a statement, and no others.</summary>
    public LabelFigure Of(AnsweredStatement statement)
    {
        var all = statement.Nodes.Where(node => !WorkingNodes.Has(node)).DistinctBy(node => node.ElementId).ToList();
        var found = all.Take(FreezeGraph.MostNodes).ToDictionary(node => node.ElementId, node => (Node: node, Item: _items.ToItem(node)), StringComparer.Ordinal);
        var edges = statement.Relationships.DistinctBy(link => link.ElementId)
            .Where(link => found.ContainsKey(link.StartElementId) && found.ContainsKey(link.EndElementId))
            .GroupBy(link => (From: found[link.StartElementId].Item.Ref, link.Type, To: found[link.EndElementId].Item.Ref))
            .Select(links => NodeLinks.ToEdge(links.Key.From, links.Key.Type, links.Key.To, links.Count()));
        var nodes = found.Values.DistinctBy(entry => entry.Item.Ref).ToList();
        return new(new([.. nodes.Select(entry => entry.Item)], [.. edges]), nodes.ToDictionary(entry => entry.Item.Ref, entry => FactsOf(entry.Node)), all.Count);
    }

    private IReadOnlyList<FrozenFact> FactsOf(GraphNode node) => [.. _items.ShownOf(node).Select(shown => new FrozenFact(shown.Property, shown.Text))];
}
