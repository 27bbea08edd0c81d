using GraphExplorer.Snapshots.Citations;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>What has to be said of every figure: when it was made, as known when, on whose word.</summary>
public static class CitationLines
{
    private const int LongestName = 60;
    private const int MostNames = 12;

    private static readonly Dictionary<string, string> Stances = new(StringComparer.Ordinal)
    {
        ["denies"] = "denies",
        ["questions"] = "questions it",
        ["does-not-confirm"] = "has not confirmed",
    };

    /// <summary>"On the word of Daily, Wire, An embassy (denies)."; of a graph of another model that nobody's is recorded; null where nobody's word is behind it.</summary>
    public static string? OnWhoseWord(Snapshot snapshot)
    {
        if (snapshot.IsOfOtherModel()) return $"{(snapshot.Kind == SnapshotKind.Table ? "Values" : "Labels and relations")} as they stand in the graph; who said them is not recorded.";
        if (snapshot.Reports.Count == 0) return null;
        var speakers = snapshot.Reports.GroupBy(report => report.Speaker.Ref).Select(reports => $"{Name(reports.First())}{Manner([.. reports])}").ToList();
        var more = speakers.Count - MostNames;
        var names = string.Join(", ", speakers.Take(MostNames));
        return more > 0 ? $"On the word of {names} and {more} more." : $"On the word of {names}.";
    }

    /// <summary>"Frozen on 22 November 2026 at 11:30 UTC by A. Analyst, version 2. As known on 30 November 2024."</summary>
    public static string When(Snapshot snapshot)
    {
        var frozen = snapshot.FrozenAt.ToUniversalTime().ToString("d MMMM yyyy 'at' HH:mm 'UTC'", CultureInfo.InvariantCulture);
        var author = PlainText.Of(snapshot.Author, LongestName) is { Length: > 0 } name ? $" by {name}" : "";
        return $"Frozen on {frozen}{author}, version {snapshot.Version.ToString(CultureInfo.InvariantCulture)}.{Through(snapshot)}";
    }

    /// <summary>" As known on 30 November 2024. Filtered: denies.", each with a space before it: through what it was looked at; empty where nothing stood between.</summary>
    public static string Through(Snapshot snapshot)
    {
        var known = snapshot.Asked.Known is { } on ? $" As known on {new CitedDays(on.Day, on.Day)}." : "";
        var filters = snapshot.Asked.Filters.Count > 0 ? $" Filtered: {PlainText.Of(string.Join("; ", snapshot.Asked.Filters), 200)}." : "";
        return known + filters;
    }

    /// <summary>"3 reports, in 1 document": what of the evidence the snapshot holds, and of how much. Of a graph of another model "7 entities and 8 connections", or "3 rows".</summary>
    public static string HowMuch(Snapshot snapshot)
    {
        if (snapshot.IsOfOtherModel()) return HowMuchDrawn(snapshot);
        var held = snapshot.Reports.Count;
        var of = snapshot.Totals.Reports > held ? string.Create(CultureInfo.InvariantCulture, $" of {snapshot.Totals.Reports}") : "";
        return $"{Counted(held, "report", of)}, in {Counted(snapshot.Documents.Count, "document")}";
    }

    private static string HowMuchDrawn(Snapshot snapshot)
    {
        if (snapshot.Table is { } table && snapshot.Nodes.Count == 0) return Counted(table.Rows.Count, "row");
        var drawn = $"{snapshot.Nodes.Count.ToString("N0", CultureInfo.InvariantCulture)} {(snapshot.Nodes.Count == 1 ? "entity" : "entities")} and {Counted(snapshot.Edges.Count, "connection")}";
        return snapshot.Table is { } rows ? $"{Counted(rows.Rows.Count, "row")}, {drawn}" : drawn;
    }

    /// <summary>"1 report", "3 reports", "3 of 5 reports".</summary>
    internal static string Counted(int count, string what, string of = "") =>
        string.Create(CultureInfo.InvariantCulture, $"{count:N0}{of} {what}{(count == 1 && of.Length == 0 ? "" : "s")}");

    /// <summary>The speaker's name, to stand in a sentence.</summary>
    internal static string Name(FrozenReport report) => PlainText.Isolate(PlainText.Of(report.Speaker.Name, LongestName));

    /// <summary>" (denies)" after the name of somebody whose reports are none of them assertions.</summary>
    internal static string Manner(IReadOnlyList<FrozenReport> reports)
    {
        var stances = reports.Select(report => Stances.GetValueOrDefault(report.Stance)).ToList();
        var retracted = reports.All(report => report.Retracted) ? "took it back" : null;
        var said = stances.All(stance => stance is not null) ? string.Join(", ", stances.Distinct()) : null;
        return (retracted ?? said) is { } how ? $" ({how})" : "";
    }
}
