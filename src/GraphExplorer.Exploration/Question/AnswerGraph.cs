using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Question;

/// <summary>Draws what table lines connect: speakers, subjects, places, agreements and other parties, and how these stand to one another.</summary>
internal sealed class AnswerGraph(ICypherRunner runner)
{
    public async Task<GraphView> DrawAsync(ReportLines lines, CancellationToken cancellation)
    {
        var nodes = lines.Rows.SelectMany(Items).DistinctBy(item => item.Ref).ToList();
        var links = lines.Rows.SelectMany(Links).ToList();
        var standing = await StandingAsync(nodes, cancellation);
        return new(nodes, EdgeFolding.Fold(links.Concat(standing), lines.Lineage));
    }

    private static IEnumerable<Item> Items(ReportRow row) =>
        row.Subjects.Prepend(row.Speaker).Concat(row.Places.Select(Plain)).Concat(row.Agreements.Select(Plain)).Concat(row.Involved.Select(Plain));

    // Role, article and certainty belong to one claim, not to the entity.
    private static Item Plain(Item item) => new(item.Ref, item.Name, item.Kind, item.Labels, item.Detail) { Position = item.Position };

    private static IEnumerable<Link> Links(ReportRow row) => row.Subjects.SelectMany(subject =>
        To(row, subject, "reported-in", row.Places)
            .Concat(To(row, subject, "reported-under", row.Agreements))
            .Concat(To(row, subject, "involves", row.Involved))
            .Prepend(new(row.Speaker.Ref, Relation.Named("reported-on"), subject.Ref, [row.Ref.Value])));

    private static IEnumerable<Link> To(ReportRow row, Item subject, string relation, IEnumerable<Item> others) =>
        others.Select(other => new Link(subject.Ref, Relation.Named(relation), other.Ref, [row.Ref.Value]));


    private async Task<IEnumerable<Link>> StandingAsync(IReadOnlyList<Item> nodes, CancellationToken cancellation)
    {
        var byId = nodes.ToDictionary(item => item.Ref.Value, item => item.Ref, StringComparer.Ordinal);
        var parameters = new ValueMap().With("entities", StatementRunning.Texts(byId.Keys));
        var rows = await runner.AskAsync("expansion/among", parameters, cancellation);
        return rows.Select(row => new Link(
            byId[row["from"].AsString], Relation.OfType(row["type"].AsString), byId[row["to"].AsString], row.Texts("reports")));
    }
}
