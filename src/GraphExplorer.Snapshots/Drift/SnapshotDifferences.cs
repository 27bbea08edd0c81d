using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Drift;

/// <summary>Compares two snapshots of the same figure by what they hold, not by where it stands or how it looks.</summary>
public static class SnapshotDifferences
{
    /// <param name="then">What was frozen.</param>
    /// <param name="now">The same frozen now.</param>
    /// <param name="withAdded">Whether what is new counts: it does not where only a choice of what there was had been frozen.</param>
    public static Differences Of(Snapshot then, Snapshot now, bool withAdded)
    {
        IReadOnlyList<Part>[] parts = [Nodes(then, now), Edges(then, now), Reports(then, now), Claims(then, now), Documents(then, now), Rows(then, now)];
        var all = parts.SelectMany(part => part).ToList();
        var retracted = now.Reports.Where(report => report.Retracted && then.Reports.Any(one => one.Ref == report.Ref && !one.Retracted))
            .Select(report => new Difference("report", report.Ref.ToString(), NameOf(report)));
        return new(
            [.. all.Where(part => part.Kind == PartKind.Added && withAdded).Select(part => part.Difference)],
            [.. all.Where(part => part.Kind == PartKind.Removed).Select(part => part.Difference)],
            [.. all.Where(part => part.Kind == PartKind.Changed).Select(part => part.Difference)], [.. retracted]);
    }

    private static IReadOnlyList<Part> Nodes(Snapshot then, Snapshot now) => Compared(
        new Pair<Entity>("entity", Entities(then), Entities(now)), entity => entity.Ref, entity => entity.Name, entity => [entity.Name, entity.Detail]);

    // What stands for several is as they are.
    private static IReadOnlyList<Entity> Entities(Snapshot snapshot) =>
    [
        .. snapshot.Nodes.SelectMany(node => node.Members?.Select(member => new Entity(member.Ref.ToString(), member.Name, null))
            ?? [new(node.Ref.ToString(), node.Name, node.Detail)]),
    ];

    private static IReadOnlyList<Part> Edges(Snapshot then, Snapshot now)
    {
        var names = then.Nodes.Concat(now.Nodes).DistinctBy(node => node.Ref).ToDictionary(node => node.Ref, node => node.Name);
        return Compared(
            new Pair<FrozenEdge>("connection", then.Edges, now.Edges), edge => edge.Id,
            edge => $"{names.GetValueOrDefault(edge.From, edge.From.Value)} {edge.Verb} {names.GetValueOrDefault(edge.To, edge.To.Value)}",
            edge => edge.Links is { } links ? [CitationLines.Counted(links, "relationship")] : [Count(edge.Reports, "reports"), Count(edge.IndependentOrigins, "independent origins"), Count(edge.Denied, "denying")]);
    }

    private static IReadOnlyList<Part> Reports(Snapshot then, Snapshot now) =>
        Compared(new Pair<FrozenReport>("report", then.Reports, now.Reports), report => report.Ref.ToString(), NameOf, TextOf);

    private static IReadOnlyList<Part> Claims(Snapshot then, Snapshot now) => Compared(
        new Pair<FrozenClaim>("claim", then.Claims, now.Claims), claim => claim.Ref.ToString(), claim => claim.Text ?? claim.Ref.Value, claim =>
        [
            claim.Text, Count(claim.Weight.Asserted, "asserting"), Count(claim.Weight.Denied, "denying"), Count(claim.Weight.Questioned, "questioning"),
            Count(claim.Weight.NotConfirmed, "not confirming"), Count(claim.Weight.IndependentOrigins, "independent origins"),
        ]);

    private static IReadOnlyList<Part> Documents(Snapshot then, Snapshot now) => Compared(
        new Pair<FrozenDocument>("document", then.Documents, now.Documents), document => document.Ref.ToString(), document => document.Title,
        document => [document.Title, document.Outlet, document.Url, Days("published", document.Published)]);

    // Rows have no name: as many of the same as there were are the same.
    private static IReadOnlyList<Part> Rows(Snapshot then, Snapshot now)
    {
        var (before, after) = (Texts(then), Texts(now));
        return
        [
            .. before.Where(row => row.Value > after.GetValueOrDefault(row.Key)).Select(row => new Part(PartKind.Removed, new("row", null, row.Key))),
            .. after.Where(row => row.Value > before.GetValueOrDefault(row.Key)).Select(row => new Part(PartKind.Added, new("row", null, row.Key))),
        ];
    }

    private static Dictionary<string, int> Texts(Snapshot snapshot) =>
        (snapshot.Table?.Rows ?? []).CountBy(row => string.Join(" | ", row.Select(cell => cell ?? "–"))).ToDictionary();

    private static string NameOf(FrozenReport report) => report.Summary ?? $"{report.Speaker.Name} {report.Stance}";

    private static IEnumerable<string?> TextOf(FrozenReport report) =>
    [
        report.Speaker.Name, report.Stance, report.Summary, report.Figure?.Text, report.Modality, Days("said", report.Said), Days("as of", report.AsOf), Written(report),
        report.Chains.Count > 0 ? string.Join(" ← ", report.Chains[0].Select(step => step.Speaker.Name)) : null,
    ];

    private static string Count(int count, string what) => string.Create(CultureInfo.InvariantCulture, $"{count} {what}");

    private static string? Days(string what, SpanOfDays? span) => span is null ? null : string.Create(CultureInfo.InvariantCulture, $"{what} {span.From:yyyy-MM-dd}–{span.To:yyyy-MM-dd}");

    private static string? Written(FrozenReport report) => report.Document is null ? null : string.Create(CultureInfo.InvariantCulture, $"{report.Document.Value} line {report.Line}");

    private static List<Part> Compared<T>(Pair<T> pair, Func<T, string> key, Func<T, string> name, Func<T, IEnumerable<string?>> parts)
    {
        var before = pair.Then.DistinctBy(key).ToDictionary(key, StringComparer.Ordinal);
        var after = pair.Now.DistinctBy(key).ToDictionary(key, StringComparer.Ordinal);
        var found = new List<Part>();
        foreach (var (id, one) in before)
        {
            if (!after.TryGetValue(id, out var other)) found.Add(new(PartKind.Removed, new(pair.What, id, name(one))));
            else if (Different(parts(one), parts(other)) is { } different) found.Add(new(PartKind.Changed, new(pair.What, id, name(one), different.Before, different.Now)));
        }

        found.AddRange(after.Where(entry => !before.ContainsKey(entry.Key)).Select(entry => new Part(PartKind.Added, new(pair.What, entry.Key, name(entry.Value)))));
        return found;
    }

    // Only what differs is told.
    private static (string Before, string Now)? Different(IEnumerable<string?> before, IEnumerable<string?> now)
    {
        var pairs = before.Zip(now).Where(pair => pair.First != pair.Second).ToList();
        return pairs.Count == 0 ? null : (string.Join(", ", pairs.Select(pair => pair.First ?? "–")), string.Join(", ", pairs.Select(pair => pair.Second ?? "–")));
    }

    private enum PartKind { Added, Removed, Changed }

    private sealed record Part(PartKind Kind, Difference Difference);

    private sealed record Entity(string Ref, string Name, string? Detail);

    private sealed record Pair<T>(string What, IReadOnlyList<T> Then, IReadOnlyList<T> Now);
}
