using System.Text;

namespace GraphExplorer.Snapshots.Citations;

/// <summary>
/// Writes a numbered note for each report, as plain text: what is said, on whose word, and where it is written.
/// <c>1. Kyiv Post relays … Attribution: Kyiv Post ← LIGA.net. In: Kyiv Post, “Title”, published by 31 October 2024 (inferred), line 7.</c>
/// </summary>
internal static class FootnotesFile
{
    public static void Write(CitedSources sources, Stream stream)
    {
        using var text = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        foreach (var (i, note) in Notes(sources).Index()) text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{i + 1}. {note}"));
    }

    /// <summary>One line of plain text for each report, in their order.</summary>
    public static IReadOnlyList<string> Notes(CitedSources sources)
    {
        var documents = sources.Documents.DistinctBy(document => document.Key).ToDictionary(document => document.Key, StringComparer.Ordinal);
        return [.. sources.Reports.Select(report => OneLine(Note(report, report.Document is null ? null : documents.GetValueOrDefault(report.Document))))];
    }

    private static string Note(CitedReport report, CitedDocument? document)
    {
        var chain = report.Chain.Count > 1 ? $" Attribution: {string.Join(" ← ", report.Chain)}." : "";
        return $"{report.Summary}{chain} {(document is null ? "No document known." : DocumentPlace.Of(document, report.Line is { } line ? [line] : []))}";
    }

    private static string OneLine(string text) => new([.. text.Select(c => char.IsControl(c) ? ' ' : c)]);
}
