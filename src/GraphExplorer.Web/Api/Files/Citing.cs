using GraphExplorer.Exploration.Citing;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Snapshots.Citations;

namespace GraphExplorer.Web.Api.Files;

/// <summary>Hands rows and their documents to the citation formats.</summary>
internal static class Citing
{
    public static CitedSources Of(IEnumerable<ReportRow> rows, IEnumerable<CitableDocument> documents) =>
        new([.. rows.Select(ToReport)], [.. documents.Select(ToDocument)]);

    private static CitedReport ToReport(ReportRow row) => new(
        row.Summary ?? row.Claim.Text ?? row.Ref.Value, [.. row.Chains[0].Select(step => step.Speaker.Name)],
        row.Document?.Ref.Value, row.Document?.Line);

    private static CitedDocument ToDocument(CitableDocument document) => new(
        document.Item.Ref.Value, document.Item.Name, document.Outlets.Count > 0 ? string.Join("; ", document.Outlets) : null,
        document.Url, document.Language, document.Published is { } days ? new(days.From, days.To) : null, document.IsInferred);
}
