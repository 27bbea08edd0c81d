using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>Reads what a report says; a cited report says what the citing one says unless it states otherwise.</summary>
internal static class ReportFactsReader
{
    public static ReportFacts Read(SeedEntry entry, ReportContext context)
    {
        var (stance, claim) = ReadStance(entry, context.Citing);
        var figure = entry.Entry("figure") is { } written ? Figure.Read(written) : context.Citing?.Figure;
        return new(
            stance,
            claim,
            entry.OneOf("modality", Vocabulary.Modalities) ?? context.Citing?.Modality ?? "stated",
            claim == context.Citing?.Claim || entry.Has("figure") ? figure : null,
            entry.Days("asOf") ?? context.Citing?.AsOf,
            entry.Days("said") ?? context.Published ?? NotAfter(context.Citing?.Said));
    }

    // What is cited was said before it was cited, or on the same day.
    private static DayInterval? NotAfter(DayInterval? citing) => citing?.To is { } last ? new(null, last) : null;

    private static (string? Stance, string? Claim) ReadStance(SeedEntry entry, ReportFacts? citing)
    {
        var given = Vocabulary.Stances.Keys.Where(entry.Has).ToList();
        if (given.Count > 1 || (given.Count == 1 && entry.Texts(given[0]).Count > 1))
        {
            entry.Fault(
                given[^1], ImportFaultCodes.TwoStances, "A report takes one stance on one claim; a second claim is a second report.");
            return (null, null);
        }

        if (given.Count == 1) return (given[0], entry.Text(given[0]));
        if (citing is not null) return (citing.Stance, citing.Claim);
        entry.Draft.Fault(
            entry.At, ImportFaultCodes.NoStance, $"A report says its claim under one of: {string.Join(", ", Vocabulary.Stances.Keys)}.");
        return (null, null);
    }
}
