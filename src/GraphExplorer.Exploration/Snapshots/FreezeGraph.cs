using GraphExplorer.Exploration.Citing;
using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Questions;
using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Reads from the graph what somebody sees, and makes a snapshot of it that no store keeps yet.</summary>
public sealed class FreezeGraph(ICypherRunner runner, TimeProvider time) : IFreezing
{
    /// <summary>How many reports a snapshot holds at most.</summary>
    public const int MostReports = 1000;

    /// <summary>How many entities a snapshot draws at most.</summary>
    public const int MostNodes = 1000;

    public string? Model => null;

    public string NameOf(GraphNode node) =>
        node.Properties["name"].TextOrNull() ?? node.Properties["title"].TextOrNull() ?? node.Properties["text"].TextOrNull() ?? string.Join(' ', node.Labels);

    public NodeRef? RefOf(GraphNode node) =>
        node.Properties["id"].TextOrNull() is { Length: > 0 } && (node.Labels.Contains("Entity") || node.Labels.Contains("Document")) ? node.ToItem().Ref : null;

    public bool Knows(NodeRef entity) => true;

    public async Task<Snapshot> FreezeAsync(FreezeOrder order, CancellationToken cancellation)
    {
        var evidence = await EvidenceAsync(order, cancellation);
        var view = await DrawnAsync(order, evidence, cancellation);
        if (order is { Question: null, Reports: null }) evidence = await BehindAsync(view, cancellation);
        var claims = FrozenReading.Claims(evidence.Rows);
        var documents = await new ReadDocuments(runner).ReadAsync(evidence.Rows, cancellation);
        var retracted = await RetractedAsync(evidence.Rows, cancellation);
        var drawing = FrozenDrawingReading.Of(view, order.Drawn, order.Places);
        return FrozenSnapshot.Of(order, new(order, evidence, view), drawing, time) with
        {
            Totals = new(Math.Max(view.Nodes.Count, EntitiesOf(order.Statement).Count), view.Edges.Count, evidence.Total),
            Reports = FrozenReading.Reports(evidence, retracted),
            Claims = claims,
            Documents = FrozenReading.Documents(evidence.Rows, documents),
        };
    }

    private async Task<FrozenEvidence> EvidenceAsync(FreezeOrder order, CancellationToken cancellation)
    {
        var answer = order.Question is { } asked ? await new AnswerQuestion(runner) { WithFacts = false }.AnswerAsync(asked, 0, MostReports, cancellation) : null;
        if (order.Reports is { } listed)
        {
            var lines = await new ReportReading(runner).ReadAsync([.. listed.Select(report => report.Value).Distinct(StringComparer.Ordinal)], [], cancellation);
            var missing = listed.Except(lines.Rows.Select(row => row.Ref)).FirstOrDefault();
            if (missing is not null && !order.LeavesOutMissing) throw Missing(missing.ToString());
            return new(lines.Rows, [], lines.Rows.Count, answer);
        }

        if (answer is null) return new([], [], 0, null);
        return new(answer.Rows, answer.Apart?.Rows ?? [], answer.Total + (answer.Apart?.Total ?? 0), answer);
    }

    private async Task<GraphView> DrawnAsync(FreezeOrder order, FrozenEvidence evidence, CancellationToken cancellation)
    {
        var nodes = order.Drawn?.Nodes ?? (EntitiesOf(order.Statement) is { Count: > 0 } found ? found : null);
        if (nodes is null) return evidence.Answer is { } answer ? Fewer(answer.Graph) : new([], []);
        if (nodes.Count > MostNodes && order.Drawn is not null)
            throw new GraphException(ServiceErrors.BadRequest, $"A snapshot draws {MostNodes} entities at most, not {nodes.Count}.");
        var view = await new ConnectEntities(runner).ConnectAsync([.. nodes.Take(MostNodes)], order.Drawn?.Groups ?? [], cancellation);
        return order.Drawn is { } drawn ? OnlyDrawn(drawn, view, order.LeavesOutMissing) : view;
    }

    // Where nothing was asked, the evidence is what stands behind the edges.
    private async Task<FrozenEvidence> BehindAsync(GraphView view, CancellationToken cancellation)
    {
        var behind = view.Edges.SelectMany(edge => edge.Behind).Select(report => report.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        var lines = await new ReportReading(runner).ReadAsync([.. behind.Take(MostReports)], [], cancellation);
        return new(lines.Rows, [], behind.Count, null);
    }

    // The best connected ones stay.
    private static GraphView Fewer(GraphView view)
    {
        if (view.Nodes.Count <= MostNodes) return view;
        var degrees = view.Edges.SelectMany(edge => new[] { edge.From, edge.To }).CountBy(node => node).ToDictionary();
        var kept = view.Nodes.OrderByDescending(node => degrees.GetValueOrDefault(node.Ref)).Take(MostNodes).ToList();
        var refs = kept.Select(node => node.Ref).ToHashSet();
        return new(kept, [.. view.Edges.Where(edge => refs.Contains(edge.From) && refs.Contains(edge.To))]);
    }

    private static GraphView OnlyDrawn(DrawnPart drawn, GraphView view, bool leavesOutMissing)
    {
        var found = view.Nodes.SelectMany(node => node is GroupItem group ? group.Members : [node]).Select(node => node.Ref.Value).ToHashSet(StringComparer.Ordinal);
        if (!leavesOutMissing && drawn.Nodes.Concat(drawn.Groups.SelectMany(group => group.Members)).FirstOrDefault(node => !found.Contains(node.Value)) is { } node) throw Missing(node.ToString());
        return OnlyEdges(drawn, view, leavesOutMissing);
    }

    /// <summary>Those edges that were drawn.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>.</exception>
    internal static GraphView OnlyEdges(DrawnPart drawn, GraphView view, bool leavesOutMissing)
    {
        if (drawn.Edges is not { } edges) return view;
        var byId = view.Edges.ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        if (!leavesOutMissing && edges.FirstOrDefault(edge => !byId.ContainsKey(edge)) is { } lost) throw Missing(lost);
        return view with { Edges = [.. edges.Distinct(StringComparer.Ordinal).Select(byId.GetValueOrDefault).OfType<Edge>()] };
    }

    private async Task<IReadOnlySet<string>> RetractedAsync(IReadOnlyList<ReportRow> rows, CancellationToken cancellation)
    {
        var reports = StatementRunning.Texts(rows.Select(row => row.Ref.Value));
        var found = await runner.AskAsync("snapshots/retracted", new ValueMap().With("reports", reports), cancellation);
        return found.Select(row => row["id"].AsString).ToHashSet(StringComparer.Ordinal);
    }

    private IReadOnlyList<NodeRef> EntitiesOf(AnsweredStatement? statement) => [.. (statement?.Nodes ?? []).Select(RefOf).OfType<NodeRef>().Distinct()];

    internal static GraphException Missing(string what) =>
        new(ServiceErrors.EntityNotFound, $"\"{what}\" is shown and no longer in the graph; load the page again.");
}
