using GraphExplorer.Snapshots.Citations;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A note below a figure.</summary>
/// <param name="Text">One line of plain text.</param>
/// <param name="Reports">Places of the reports it stands for among those of the snapshot.</param>
internal sealed record SourceNote(string Text, IReadOnlyList<int> Reports);

/// <summary>
/// The notes of a figure: one for each report while a reader can still follow them, else one for what each speaker says in each document. The reports themselves are
/// in the snapshot either way.
/// </summary>
internal static class SourceNotes
{
    /// <summary>As many as fit on a page beside the figure.</summary>
    public const int MostSingle = 30;

    private static readonly (string Stance, string Words)[] Stances = [("denies", "denying"), ("questions", "questioning"), ("does-not-confirm", "not confirming")];

    /// <summary>The notes in the order in which a sentence that names each speaker once refers to them.</summary>
    public static IReadOnlyList<SourceNote> BySpeaker(Snapshot snapshot)
    {
        var notes = Of(snapshot);
        var speakers = snapshot.Reports.Select(report => report.Speaker.Ref).Distinct().Index().ToDictionary(speaker => speaker.Item, speaker => speaker.Index);
        return [.. notes.OrderBy(note => speakers[snapshot.Reports[note.Reports[0]].Speaker.Ref])];
    }

    /// <summary>The notes in the order of the reports.</summary>
    public static IReadOnlyList<SourceNote> Of(Snapshot snapshot)
    {
        var sources = snapshot.ToCitedSources();
        if (snapshot.Reports.Count <= MostSingle) return [.. FootnotesFile.Notes(sources).Index().Select(note => new SourceNote(PlainText.Of(note.Item), [note.Index]))];
        var documents = sources.Documents.DistinctBy(document => document.Key).ToDictionary(document => document.Key, StringComparer.Ordinal);
        return
        [
            .. snapshot.Reports.Index().GroupBy(report => (report.Item.Speaker.Ref, report.Item.Document)).Select(said => new SourceNote(
                PlainText.Of(Text([.. said.Select(report => report.Item)], [.. said.Select(report => sources.Reports[report.Index])], documents)),
                [.. said.Select(report => report.Index)])),
        ];
    }

    private static string Text(IReadOnlyList<FrozenReport> reports, IReadOnlyList<CitedReport> cited, Dictionary<string, CitedDocument> documents)
    {
        var others = string.Join(", ", Stances.Select(stance => (Count: reports.Count(report => report.Stance == stance.Stance), stance.Words))
            .Where(stance => stance.Count > 0).Select(stance => $"{Number(stance.Count)} {stance.Words}"));
        var place = cited[0].Document is { } key && documents.GetValueOrDefault(key) is { } document
            ? DocumentPlace.Of(document, [.. cited.Select(report => report.Line).OfType<long>()])
            : "No document known.";
        return $"{CitationLines.Name(reports[0])}: {CitationLines.Counted(reports.Count, "report")}{(others.Length > 0 ? $", of which {others}" : "")}.{From(cited)} {place}";
    }

    private static string From(IReadOnlyList<CitedReport> cited)
    {
        var chains = cited.Where(report => report.Chain.Count > 1).GroupBy(report => string.Join(" ← ", report.Chain.Skip(1)), StringComparer.Ordinal)
            .OrderByDescending(chain => chain.Count()).ThenBy(chain => chain.Key, StringComparer.Ordinal)
            .Select(chain => chain.Count() == 1 ? chain.Key : $"{chain.Key} ({Number(chain.Count())})").ToList();
        return chains.Count == 0 ? "" : $" Attribution: {string.Join("; ", chains)}.";
    }

    private static string Number(int count) => count.ToString(CultureInfo.InvariantCulture);
}
