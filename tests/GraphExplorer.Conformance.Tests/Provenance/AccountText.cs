using GraphExplorer.Exploration.Claims;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;

namespace GraphExplorer.Conformance.Tests.Provenance;

/// <summary>
/// Writes on whose word a claim stands in one line: <c>3 reports, 1 later; asserts 3: Ukraine 3 via HUR, 1 unknown; circle: A, C;
/// report-x ≠ report-y, 4 days</c>.
/// </summary>
internal static class AccountText
{
    public static string Of(ClaimView claim) => string.Join("; ", Parts(claim));

    private static IEnumerable<string> Parts(ClaimView claim)
    {
        var provenance = claim.Provenance;
        yield return Reports(claim.Total, provenance.Known);
        foreach (var weight in provenance.Stances) yield return Weight(weight);
        foreach (var circle in provenance.Citations.Circles) yield return $"circle: {string.Join(", ", circle.Speakers.Select(speaker => speaker.Name))}";
        foreach (var pair in provenance.Contradictions.Pairs) yield return Pair(pair);
    }

    private static string Reports(int total, KnownView known)
    {
        var text = $"{total} reports";
        if (known.Later > 0) text += $", {known.Later} later";
        return known.Apart.Count > 0 ? $"{text}, {known.Apart.Count} apart" : text;
    }

    private static string Weight(StanceWeight weight)
    {
        var parties = weight.Origins.Select(origin => $"{origin.Name} {origin.Reports}{(origin.Via.Count > 0 ? " via " + string.Join(" and ", origin.Via) : "")}");
        var unknown = weight.UnknownLineage > 0 ? [$"{weight.UnknownLineage} unknown"] : Array.Empty<string>();
        return $"{weight.Stance} {weight.Reports}: {string.Join(", ", parties.Concat(unknown))}";
    }

    private static string Pair(FigurePair pair)
    {
        var sign = pair.Verdict switch { "contradict" => "≠", "apart" => "↔", _ => "?" };
        return $"{pair.One.Value} {sign} {pair.Other.Value}{(pair.Days is { } days ? $", {days} days" : "")}{(pair.SameOrigin ? ", same origin" : "")}";
    }
}
