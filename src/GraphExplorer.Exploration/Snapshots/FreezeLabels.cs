using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Exploration.Browsing.Labels;
using GraphExplorer.Exploration.Schema;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Exploration.Snapshots.Saying;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Freezes what is drawn of a graph of another model, or what a statement gives: nodes and relationships as they stand, and nothing on who said them.</summary>
public sealed class FreezeLabels(ICypherRunner runner, GraphShape shape, NodeHandles handles, TimeProvider time) : IFreezing
{
    private readonly NodeItems _items = new(shape, handles);

    public string? Model => SnapshotModel.Other;

    public string NameOf(GraphNode node) => _items.ToItem(node).Name;

    public NodeRef? RefOf(GraphNode node) => WorkingNodes.Has(node) ? null : _items.ToItem(node).Ref;

    public bool Knows(NodeRef entity) => !entity.IsHandle || handles.ElementId(entity.Value) is not null;

    public async Task<Snapshot> FreezeAsync(FreezeOrder order, CancellationToken cancellation)
    {
        RequireStanding(order);
        var figures = new LabelFigures(runner, shape, handles);
        var figure = await FigureAsync(order, figures, cancellation);
        var drawing = FrozenDrawingReading.Of(figure.View, order.Drawn, order.Places, new(new LabelLooks(shape), figure.Facts));
        var words = new SnapshotWords(order, FrozenEvidence.None, figure.View);
        return FrozenSnapshot.Of(order, words, drawing, time) with
        {
            Model = Model,
            Totals = new(figure.Total, figure.View.Edges.Count, 0),
            Table = order.Kind == SnapshotKind.Table ? order.Statement?.Table : null,
        };
    }

    // No more than what is shown: of a table its rows, of a drawing what is drawn.
    private static async Task<LabelFigure> FigureAsync(FreezeOrder order, LabelFigures figures, CancellationToken cancellation)
    {
        if (order.Kind == SnapshotKind.Table) return LabelFigure.None;
        return order.Drawn is { } drawn ? await figures.DrawnAsync(drawn, order.LeavesOutMissing, cancellation) : figures.Of(order.Statement!);
    }

    private static void RequireStanding(FreezeOrder order)
    {
        if (order is { Question: not null } or { Reports: not null } or { Known: not null } or { Kind: SnapshotKind.Figures or SnapshotKind.Timeline })
            throw new GraphException(ServiceErrors.ModelMissing, "Questions, figures, timelines and lists of reports need claims and reports, and the graph holds neither; its drawing can be frozen, and what a statement gives.");
        if (order is { Kind: SnapshotKind.Table, Statement: null }) throw new GraphException(ServiceErrors.BadRequest, "A table of this graph is that of a statement: give cypher.");
    }
}
