using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Statements;

namespace GraphExplorer.Exploration.Export.Entries;

/// <summary>Writes reports, each by itself: what it cites is named by id.</summary>
internal sealed class ReportEntries(GraphContent content, AmountWords amounts)
{
    private static readonly (string Key, string Type)[] Links = [("respondsTo", "RESPONDS_TO"), ("corrects", "CORRECTS"), ("retracts", "RETRACTS")];

    /// <summary>
    /// The document whose own utterance a report is: its outlet says it, in it; a held one's on a line. Null for any other
    /// report, which stands outside the documents' files and names the document that contains it.
    /// </summary>
    public ContentNode? OwnDocument(ContentNode report)
    {
        var documents = content.To(report.Id, "CONTAINS").Select(link => link.From).ToList();
        if (documents.Count != 1) return null;
        var document = content[documents[0]];
        var isOutlets = content.To(document.Id, "PUBLISHED").Any(link => link.From == Speaker(report)?.To);
        var hasLine = document.Properties["held"].IsTrue == !report.Properties["line"].IsNull;
        // Without days of its own it would get those of the publication.
        var isDated = Has(report, "said") || !Has(document, "published");
        return isOutlets && hasLine && isDated ? document : null;
    }

    public FileEntry Own(ContentNode report) => Write(report, new FileEntry().Put("id", report.Id).Put(report.Properties, "line"));

    public FileEntry Utterance(ContentNode report) => Write(report, new FileEntry()
        .Put("id", report.Id)
        .Put("saidBy", Speaker(report)?.To)
        .PutAll("in", content.To(report.Id, "CONTAINS").Select(link => link.From)));

    private FileEntry Write(ContentNode report, FileEntry entry)
    {
        foreach (var (key, type) in Vocabulary.Stances) entry.PutAll(key, content.From(report.Id, type).Select(link => link.To));
        entry
            .Put(report.Properties, "name", "modality")
            .Put("figure", FigureEntry.Of(report.Properties, amounts))
            .PutDays("said", report.Properties, "saidFrom", "saidTo")
            .PutDays("asOf", report.Properties, "asOfFrom", "asOfTo")
            .Put(report.Properties, "lineage", "credibility")
            .Put("certainty", Speaker(report)?.Properties["certainty"].TextOrNull())
            .Put(report.Properties, "summary");
        foreach (var (key, type) in Links) entry.PutAll(key, content.From(report.Id, type).Select(link => link.To));
        return entry.PutAll("cites", content.From(report.Id, "CITES").Select(link => new FileEntry().Put("report", link.To).Put(link.Properties, "mode")));
    }

    private ContentLink? Speaker(ContentNode report) => content.From(report.Id, "SAID_BY").FirstOrDefault();

    private static bool Has(ContentNode node, string stem) =>
        node.Properties[stem + "From"].DayOrNull() is not null || node.Properties[stem + "To"].DayOrNull() is not null;
}
