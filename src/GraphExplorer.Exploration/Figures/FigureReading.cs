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
    public async Task<IReadOnlyList<FigureGroup>> ReadAsync(IEnumerable<string> reports, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("reports", StatementRunning.Texts(reports));
        var rows = await runner.AskAsync("entities/figures", parameters, cancellation);
        return [.. rows
            .GroupBy(row => row["claim"].AsNode.Properties["id"].AsString, StringComparer.Ordinal)
            .Select(group => ToGroup(group.First()["claim"].AsNode, group))
            .OrderByDescending(group => group.Rows.Count)];
    }

    private static FigureGroup ToGroup(GraphNode claim, IEnumerable<Row> rows)
    {
        var properties = claim.Properties;
        return new(
            ClaimLine.Of(claim), properties["measure"].TextOrNull(), properties["per"].TextOrNull(), properties["scope"].TextOrNull(), [.. rows.Select(row => ToLine(row, properties))]);
    }

    private static FigureLine ToLine(Row row, ValueMap claim)
    {
        var report = row["report"].AsNode;
        return new(
            Figure.Read(report.Properties, claim)!, row["speaker"].ToItem(), Stances.Of(row["stance"].AsString),
            Days.Read(report.Properties, "asOf"), Days.Read(report.Properties, "said"), report.ToItem().Ref, report.Properties["lineage"].TextOrNull(),
            row["own"].AsBoolean, [.. row["roots"].AsList.Select(root => ToRoot(root.AsMap))]);
    }

    private static FigureRoot ToRoot(ValueMap root) => new(Kinds.RefOf(["Report"], root["report"].AsString), root["speaker"].ToItem());
}
