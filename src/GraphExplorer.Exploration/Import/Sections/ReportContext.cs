using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>What a report takes over from where it stands: the document that holds it, or the report that cites it.</summary>
/// <param name="Document">The document, for its outlet's own utterance.</param>
/// <param name="Outlet">The speaker of the document's reports.</param>
/// <param name="Citing">What the citing report says; the cited one says the same unless it states otherwise.</param>
internal sealed record ReportContext(string? Document, string? Outlet, ReportFacts? Citing)
{
    /// <summary>When the document was published: when its outlet said it.</summary>
    public DayInterval? Published { get; init; }

    /// <summary>Whether the document's text is at hand, so that its reports have lines.</summary>
    public bool Held { get; init; }
}

/// <summary>What a report says, apart from who says it.</summary>
internal sealed record ReportFacts(
    string? Stance, string? Claim, string Modality, Figure? Figure, DayInterval? AsOf, DayInterval? Said);
