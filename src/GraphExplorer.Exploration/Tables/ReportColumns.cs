using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;

namespace GraphExplorer.Exploration.Tables;

/// <summary>A part of a report row as a column: its name, and the cell it makes of a row.</summary>
public sealed record ReportColumn(string Name, Func<ReportRow, object?> Cell);

/// <summary>The columns of exported reports. A name is kept for good: people's spreadsheets and scripts rest on it.</summary>
public static class ReportColumns
{
    public static IReadOnlyList<ReportColumn> All { get; } =
    [
        new("speaker", row => row.Speaker.Name),
        new("speaksFor", row => Names(row.Chains[0][0].SpeaksFor)),
        new("stance", row => row.Stance),
        new("modality", row => row.Modality),
        new("subject", row => Names(row.Subjects)),
        new("claim", row => row.Claim.Text),
        new("claimKind", row => row.Claim.Kind),
        new("summary", row => row.Summary),
        new("figure", row => row.Figure?.Text),
        new("low", row => row.Figure?.Low),
        new("best", row => row.Figure?.Best),
        new("high", row => row.Figure?.High),
        new("approximation", row => row.Figure?.Approximation),
        new("measure", row => row.Figure?.Measure),
        new("per", row => row.Figure?.Per),
        new("scope", row => row.Figure?.Scope),
        new("place", row => Listed(row.Places, PlaceText)),
        new("agreement", row => Listed(row.Agreements, AgreementText)),
        new("alsoDiscussed", row => Names(row.AlsoDiscussed)),
        new("involved", row => Listed(row.Involved, PartyText)),
        new("said", row => DayText.Of(row.Said)),
        new("saidFrom", row => row.Said?.From),
        new("saidTo", row => row.Said?.To),
        new("asOf", row => DayText.Of(row.AsOf)),
        new("asOfFrom", row => row.AsOf?.From),
        new("asOfTo", row => row.AsOf?.To),
        new("recorded", row => row.Recorded),
        new("document", row => row.Document?.Title),
        new("outlet", row => row.Document?.Outlet),
        new("line", row => row.Document?.Line),
        new("published", row => DayText.Of(row.Document?.Published)),
        new("chain", ChainText),
        new("lineage", row => row.Lineage),
        new("claimReports", row => row.Evidence.Reports),
        new("claimDenied", row => row.Evidence.Denied),
        new("origins", row => row.Evidence.IndependentOrigins),
        new("unknownLineage", row => row.Evidence.UnknownLineage),
        new("ref", row => row.Ref.ToString()),
        new("claimRef", row => row.Claim.Ref.ToString()),
    ];

    private static string? Names(IEnumerable<Item> items) => Listed(items, item => item.Name);

    private static string? Listed<T>(IEnumerable<T> items, Func<T, string> text) =>
        string.Join("; ", items.Select(text)) is { Length: > 0 } listed ? listed : null;

    private static string PlaceText(PlaceItem place)
    {
        var text = place.Relation is null or "in" ? place.Name : $"{place.Relation} {place.Name}";
        return place.Certainty is null or "certain" ? text : $"{text} ({place.Certainty})";
    }

    private static string AgreementText(AgreementItem agreement) =>
        agreement.Article is { } article ? $"{agreement.Name}, article {article}" : agreement.Name;

    private static string PartyText(PartyItem party) => party.Role is { } role ? $"{party.Name} ({role})" : party.Name;

    // The shortest chain, from the speaker back to an origin.
    private static string ChainText(ReportRow row) => string.Join(" ← ", row.Chains[0].Select(step => step.Speaker.Name));
}
