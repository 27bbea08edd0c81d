using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>Who says a report, and which document contains it.</summary>
internal static class ReportSpeaker
{
    public static void Read(SeedEntry entry, string id, ReportContext context)
    {
        var certainty = entry.OneOf("certainty", Vocabulary.Certainties);
        var properties = new ValueMap().With("certainty", certainty.AsValue());
        if (Speaker(entry, context) is { } speaker) entry.Draft.Relate(id, "SAID_BY", speaker, entry.PositionOf("saidBy"), properties);
        var document = context.Document ?? entry.Text("in");
        if (document is not null) entry.Draft.Relate(document, "CONTAINS", id, entry.PositionOf("in"));
    }

    private static string? Speaker(SeedEntry entry, ReportContext context)
    {
        var given = entry.Texts("saidBy");
        if (given.Count > 1 || (given.Count == 1 && context.Outlet is not null))
        {
            var sentence = context.Outlet is null
                ? "A report has one speaker; the same words of another are another report."
                : "A document's own reports are said by its outlet; whoever else speaks is cited.";
            entry.Fault("saidBy", ImportFaultCodes.TwoSpeakers, sentence);
            return null;
        }

        if (given.Count == 0 && context.Outlet is null)
        {
            entry.Draft.Fault(entry.At, ImportFaultCodes.NoSpeaker, "'saidBy' is missing: a report has one speaker.");
        }

        return context.Outlet ?? given.FirstOrDefault();
    }
}
