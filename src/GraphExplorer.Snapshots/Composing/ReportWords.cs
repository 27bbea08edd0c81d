using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Citations;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>What is to be said of a report in a table, a chart or a page, in words.</summary>
internal sealed class ReportWords(Snapshot snapshot)
{
    private readonly Dictionary<NodeRef, FrozenClaim> _claims = snapshot.Claims.DistinctBy(claim => claim.Ref).ToDictionary(claim => claim.Ref);
    private readonly Dictionary<NodeRef, (FrozenDocument Document, int Number)> _documents =
        snapshot.Documents.DistinctBy(document => document.Ref).Select((document, at) => (document, at + 1)).ToDictionary(entry => entry.document.Ref);

    public FrozenClaim? Claim(FrozenReport report) => _claims.GetValueOrDefault(report.Claim);

    public FrozenDocument? Document(FrozenReport report) => report.Document is { } document ? _documents.GetValueOrDefault(document).Document : null;

    /// <summary>The claim's text, else the report's summary.</summary>
    public string What(FrozenReport report) => PlainText.Of(Claim(report)?.Text ?? report.Summary ?? report.Ref.Value);

    /// <summary>"from Wire ← A state"; "not known from whom" where that is so; empty where the speaker is the origin.</summary>
    public static string Origin(FrozenReport report)
    {
        var chain = report.Chains.Count > 0 ? report.Chains[0] : [];
        if (chain.Count > 1) return $"from {string.Join(" ← ", chain.Skip(1).Select(step => Name(step.Speaker.Name)))}";
        return report.Lineage == "unknown" ? "not known from whom" : "";
    }

    private static string Name(string? name) => PlainText.Isolate(PlainText.Of(name, 300));

    /// <summary>"near Sudzha; under Treaty of 2024, article 4".</summary>
    public string Where(FrozenReport report)
    {
        if (Claim(report) is not { } claim) return "";
        var places = claim.Places.Select(place => $"{PlainText.Of(place.Relation ?? "in")} {Name(place.Place.Name)}");
        var agreements = claim.Agreements.Select(one => $"under {Name(one.Agreement.Name)}{(one.Article is null ? "" : $", article {PlainText.Of(one.Article)}")}");
        return string.Join("; ", places.Concat(agreements));
    }

    /// <summary>"14 October 2024"; "not stated" where no day is.</summary>
    public static string Days(SpanOfDays? days) => days is null ? "not stated" : new CitedDays(days.From, days.To).ToString() is { Length: > 0 } text ? text : "not stated";

    /// <summary>"[1] A battalion is formed" and "Daily, line 7".</summary>
    public (string Title, string Place) Source(FrozenReport report)
    {
        if (report.Document is not { } at || !_documents.TryGetValue(at, out var known)) return ("no document known", "");
        var line = report.Line is { } number ? string.Create(CultureInfo.InvariantCulture, $"line {number}") : null;
        var place = string.Join(", ", new[] { Name(known.Document.Outlet), line }.Where(part => !string.IsNullOrEmpty(part)));
        return (string.Create(CultureInfo.InvariantCulture, $"[{known.Number}] {Name(known.Document.Title)}"), place);
    }
}
