using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Evidence;

/// <summary>Table lines, and the lineage of everything they were asked for together with.</summary>
public sealed record ReportLines(IReadOnlyList<ReportRow> Rows, Lineage Lineage);

/// <summary>Reads reports as lines of the evidence table.</summary>
/// <param name="runner">The graph.</param>
/// <param name="lens">What was known when a claim is weighed; all of its reports where it is left out.</param>
public sealed class ReportReading(ICypherRunner runner, Lens? lens = null)
{
    /// <summary>Lines of some reports, in the order given.</summary>
    /// <param name="shown">Ids of the reports to show.</param>
    /// <param name="weighed">Ids of further reports that the caller will ask the lineage about.</param>
    /// <param name="cancellation">Ends the reading.</param>
    public async Task<ReportLines> ReadAsync(
        IReadOnlyList<string> shown, IReadOnlyCollection<string> weighed, CancellationToken cancellation)
    {
        var parameters = new ValueMap().With("reports", StatementRunning.Texts(shown));
        var rows = await runner.AskAsync("evidence/rows", parameters, cancellation);
        var documents = await DocumentsAsync(parameters, cancellation);
        var discussed = await DiscussedAsync([.. documents.Values.Select(line => line.Ref.Value)], cancellation);
        var byClaim = await ReportsOfClaimsAsync(rows, cancellation);
        var all = byClaim.SelectMany(reports => reports).Concat(shown).Concat(weighed).ToHashSet(StringComparer.Ordinal);
        var lineage = await new LineageReading(runner).ReadAsync(all, cancellation);
        var writer = new ReportRowWriting(documents, discussed, byClaim, lineage);
        var byId = rows.DistinctBy(row => row["id"].AsString).ToDictionary(row => row["id"].AsString, StringComparer.Ordinal);
        return new([.. shown.Select(byId.GetValueOrDefault).OfType<Row>().Select(writer.Write)], lineage);
    }

    private async Task<IReadOnlyDictionary<string, DocumentLine>> DocumentsAsync(ValueMap reports, CancellationToken cancellation)
    {
        var rows = await runner.AskAsync("evidence/documents", reports, cancellation);
        return rows.DistinctBy(row => row["id"].AsString).ToDictionary(row => row["id"].AsString, ToDocument, StringComparer.Ordinal);
    }

    private static DocumentLine ToDocument(Row row)
    {
        var document = row["document"].ToItem();
        var properties = row["document"].AsNode.Properties;
        var held = properties["held"].IsTrue;
        return new(document.Ref, document.Name, held, row.Text("outlet"), row["line"].IntegerOrNull(), Days.Read(properties, "published"));
    }

    private async Task<ILookup<string, Item>> DiscussedAsync(IEnumerable<string> documents, CancellationToken cancellation)
    {
        var ids = StatementRunning.Texts(documents.Distinct(StringComparer.Ordinal));
        var rows = await runner.AskAsync("evidence/also-discussed", new ValueMap().With("documents", ids), cancellation);
        return rows.ToLookup(row => row["id"].AsString, row => row["agreement"].ToItem(), StringComparer.Ordinal);
    }

    private async Task<ILookup<string, string>> ReportsOfClaimsAsync(IReadOnlyList<Row> rows, CancellationToken cancellation)
    {
        var ids = rows.Select(row => row["claim"].AsNode.Properties["id"].AsString).Distinct(StringComparer.Ordinal);
        var reports = await runner.AskAsync("evidence/of-claims", new ValueMap().With("claims", StatementRunning.Texts(ids)), cancellation);
        var known = await KnownAsync([.. reports.Select(row => row["report"].AsString)], cancellation);
        return reports.Where(row => known.Contains(row["report"].AsString))
            .ToLookup(row => row["id"].AsString, row => row["report"].AsString, StringComparer.Ordinal);
    }

    private async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyList<string> reports, CancellationToken cancellation)
    {
        var known = lens?.Day is null ? reports : (await KnownReports.SiftAsync(runner, reports, lens, cancellation)).Known;
        return known.ToHashSet(StringComparer.Ordinal);
    }
}
