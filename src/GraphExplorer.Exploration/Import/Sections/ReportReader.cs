using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>One utterance of one claim by one speaker, with the reports it has this from nested in <c>cites</c>.</summary>
internal static class ReportReader
{
    public static void Read(SeedEntry entry, ReportContext context)
    {
        var id = SeedId.Own(entry, "report");
        var facts = ReportFactsReader.Read(entry, context);
        entry.Draft.Add(new(id, ["Report"], Properties(entry, context, facts), entry.At));
        if (facts is { Stance: { } stance, Claim: { } claim })
        {
            entry.Draft.Relate(id, Vocabulary.Stances[stance], claim, entry.PositionOf(stance));
        }

        ReportSpeaker.Read(entry, id, context);
        foreach (var key in Links.Keys)
        {
            foreach (var other in entry.Texts(key)) entry.Draft.Relate(id, Links[key], other, entry.PositionOf(key));
        }

        foreach (var cited in entry.Entries("cites")) ReadCited(cited, id, new(null, null, facts));
        entry.Close();
    }

    private static Dictionary<string, string> Links { get; } = new(StringComparer.Ordinal)
    {
        ["respondsTo"] = "RESPONDS_TO",
        ["corrects"] = "CORRECTS",
        ["retracts"] = "RETRACTS",
    };

    // A cited report is written out where it is first needed, and named by its id everywhere else.
    private static void ReadCited(SeedEntry cited, string citing, ReportContext context)
    {
        var properties = new ValueMap().With("mode", cited.RequiredOneOf("mode", Vocabulary.CitationModes).AsValue());
        if (cited.Text("report") is { } known)
        {
            cited.Draft.Relate(citing, "CITES", known, cited.PositionOf("report"), properties);
            cited.Close();
            return;
        }

        cited.Draft.Relate(citing, "CITES", cited.Text("id"), cited.At, properties);
        Read(cited, context);
    }

    private static ValueMap Properties(SeedEntry entry, ReportContext context, ReportFacts facts)
    {
        var figure = facts.Figure;
        return new ValueMap()
            .With("name", entry.Text("name").AsValue())
            .With("summary", entry.RequiredText("summary").AsValue())
            .With("line", ReadLine(entry, context).AsValue())
            .With("saidFrom", (facts.Said?.From).AsValue())
            .With("saidTo", (facts.Said?.To).AsValue())
            .With("modality", Value.Of(facts.Modality))
            .With("low", (figure?.Low).AsValue())
            .With("best", (figure?.Best).AsValue())
            .With("high", (figure?.High).AsValue())
            .With("approximation", (figure?.Approximation).AsValue())
            .With("asOfFrom", (facts.AsOf?.From).AsValue())
            .With("asOfTo", (facts.AsOf?.To).AsValue())
            .With("lineage", Value.Of(ReadLineage(entry, context)))
            .With("credibility", entry.Integer("credibility", 1, 6).AsValue());
    }

    private static long? ReadLine(SeedEntry entry, ReportContext context)
    {
        if (!context.Held) return null;
        if (!entry.Has("line")) entry.RequiredText("line");
        return entry.Integer("line", 1, int.MaxValue);
    }

    // Whether an outlet that cites nobody saw it itself or does not say from where it has it is the curator's to judge.
    private static string ReadLineage(SeedEntry entry, ReportContext context)
    {
        var mustSay = context.Outlet is not null && !entry.Has("cites");
        var lineage = mustSay ? entry.RequiredOneOf("lineage", Vocabulary.Lineages) : entry.OneOf("lineage", Vocabulary.Lineages);
        return lineage ?? "known";
    }
}
