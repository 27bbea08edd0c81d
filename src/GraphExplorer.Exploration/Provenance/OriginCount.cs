using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Provenance;

/// <summary>Counts origins, not repetitions.</summary>
internal static class OriginCount
{
    /// <summary>The origins of roots, most reports first, and the number of roots whose own lineage is unknown.</summary>
    public static (IReadOnlyList<Origin> Origins, int Unknown) Of(
        IEnumerable<(LineageStep Report, LineageStep Root)> roots, IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>> parties)
    {
        var byLineage = roots.ToLookup(pair => pair.Root.Lineage == "unknown");
        var origins = byLineage[false]
            .GroupBy(pair => End(pair.Root.Speaker, parties).Ref)
            .Select(group => ToOrigin([.. group], parties))
            .OrderByDescending(origin => origin.Reports)
            .ThenBy(origin => origin.Name, StringComparer.Ordinal)
            .ThenBy(origin => origin.Ref.Value, StringComparer.Ordinal);
        return ([.. origins], byLineage[true].Select(pair => pair.Root.Report).Distinct(StringComparer.Ordinal).Count());
    }

    private static Origin ToOrigin(
        IReadOnlyList<(LineageStep Report, LineageStep Root)> roots, IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>> parties)
    {
        var end = End(roots[0].Root.Speaker, parties);
        var via = roots
            .SelectMany(pair => Way(pair.Root.Speaker, parties))
            .Where(party => party.Ref != end.Ref)
            .Select(party => party.Name)
            .Distinct(StringComparer.Ordinal);
        return new(end.Name, [.. via], end.Ref, roots.Select(pair => pair.Report.Report).Distinct(StringComparer.Ordinal).Count());
    }

    private static Item End(Item speaker, IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>> parties) => Way(speaker, parties)[^1];

    private static IReadOnlyList<Item> Way(Item speaker, IReadOnlyDictionary<NodeRef, IReadOnlyList<Item>> parties) =>
        parties.TryGetValue(speaker.Ref, out var way) ? way : [speaker];
}
