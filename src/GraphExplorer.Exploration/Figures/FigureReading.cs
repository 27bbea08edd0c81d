using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Figures;

/// <summary>Reads the figures of reports, grouped by what may be compared.</summary>
public sealed class FigureReading(ICypherRunner runner)
{
    /// <summary>Groups with most figures first, each in the order of time.</summary>
    /// <param name="reports">Ids; <paramref name="lineage"/> was read of them.</param>
    /// <param name="lineage">Tells which figures are their speakers' own.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<IReadOnlyList<FigureGroup>> ReadAsync(IEnumerable<string> reports, Lineage lineage, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("reports", StatementRunning.Texts(reports));
        var rows = await runner.AskAsync("entities/figures", parameters, cancellation);
        return [.. rows
            .GroupBy(row => row["claim"].AsNode.Properties["id"].AsString, StringComparer.Ordinal)
            .Select(group => ToGroup(group.First()["claim"].AsNode, [.. group], lineage))
            .OrderByDescending(group => group.Total)];
    }

    /// <summary>Like <see cref="ReadAsync"/>, with the <see cref="FigureGroup.MostShown"/> last figures of each claim.</summary>
    public async Task<IReadOnlyList<FigureGroup>> ReadLatestAsync(IEnumerable<string> reports, Lineage lineage, CancellationToken cancellation) =>
        [.. (await ReadAsync(reports, lineage, cancellation)).Select(group => group.Latest(FigureGroup.MostShown))];

    private static FigureGroup ToGroup(GraphNode claim, IReadOnlyList<Row> rows, Lineage lineage)
    {
        var properties = claim.Properties;
        return new(
            ClaimLine.Of(claim), properties["measure"].TextOrNull(), properties["per"].TextOrNull(), properties["scope"].TextOrNull(), rows.Count,
            [.. rows.Select(row => ToLine(row, properties, lineage))]);
    }

    private static FigureLine ToLine(Row row, ValueMap claim, Lineage lineage)
    {
        var report = row["report"].AsNode;
        var (own, roots) = lineage.RootsOfClaim(report.Properties["id"].AsString);
        return new(
            Figure.Read(report.Properties, claim)!, row["speaker"].ToItem(), Stances.Of(row["stance"].AsString),
            Days.Read(report.Properties, "asOf"), Days.Read(report.Properties, "said"), report.ToItem().Ref, report.Properties["lineage"].TextOrNull(),
            own, [.. roots.Select(root => new FigureRoot(Kinds.RefOf(["Report"], root.Report), root.Speaker))]);
    }
}
