using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Paths.Telling;
using GraphExplorer.Exploration.Provenance;
#if QUIKGRAPH
using GraphExplorer.Exploration.Analysis.WithQuikGraph;
#endif

namespace GraphExplorer.Exploration.Analysis;

/// <summary>Examines a link whose connections are weighed by their independent origins.</summary>
internal static class WeightedLink
{
    // Stronger than all that anybody says together.
    private const double Unbreakable = 1e9;

    /// <summary>Alternatives and the weakest cut between two entities, by their numbers.</summary>
    public static LinkAnswer Examine(AnalysisGraph graph, (int From, int To) ends, int most, PathTelling telling)
    {
        double Strength((int One, int Other) pair) =>
            telling.OriginsBetween(graph.Items[pair.One].Ref, graph.Items[pair.Other].Ref) is { } origins ? Math.Max(1, origins.Count) : Unbreakable;

        var ways = Ways(graph, ends, most, pair => 1 + 1 / (1 + Strength(pair)));
        var alternatives = ways.Select(way => telling.Tell([.. way.Select(node => graph.Items[node].Ref)])).OfType<PathView>();
        var cut = ways.Count == 0 ? [] : Cut(graph, ends, Strength);
        var (from, to) = (graph.Items[ends.From], graph.Items[ends.To]);
        return new(from, to, [.. alternatives], Tell(graph, cut, telling, ends));
    }

    private static LinkCut Tell(AnalysisGraph graph, IReadOnlyList<(int One, int Other)> cut, PathTelling telling, (int From, int To) ends)
    {
        var both = $"{graph.Items[ends.From].Name} and {graph.Items[ends.To].Name}";
        if (cut.Count == 0) return new($"Nothing connects {both} here.", [], []);
        var origins = cut.Select(pair => telling.OriginsBetween(graph.Items[pair.One].Ref, graph.Items[pair.Other].Ref)).ToList();
        if (origins.Contains(null)) return new($"{both} are connected by what needs no report; no source could part them.", [], []);
        IReadOnlyList<Origin> all = [.. origins.SelectMany(one => one!).DistinctBy(origin => origin.Ref).OrderBy(origin => origin.Name, StringComparer.Ordinal)];
        var steps = cut.SelectMany(pair => telling.Tell([graph.Items[pair.One].Ref, graph.Items[pair.Other].Ref])?.Steps ?? []);
        return new($"{both} would be parted if {Said(cut.Count, all)}.", [.. steps], all);
    }

    private static string Said(int connections, IReadOnlyList<Origin> origins)
    {
        var fallen = connections == 1 ? "1 connection fell" : string.Create(CultureInfo.InvariantCulture, $"{connections} connections fell");
        var word = connections == 1 ? "which stands on the word of" : "which stand on the word of";
        return origins.Count switch
        {
            0 => $"{fallen}, of which no origin is known",
            <= 3 => $"{fallen}, {word} {Listed([.. origins.Select(origin => origin.Name)])}",
            _ => string.Create(CultureInfo.InvariantCulture, $"{fallen}, {word} {origins.Count} independent origins"),
        };
    }

    private static string Listed(IReadOnlyList<string> names) =>
        names.Count == 1 ? names[0] : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

#if QUIKGRAPH
    private static IReadOnlyList<IReadOnlyList<int>> Ways(AnalysisGraph graph, (int From, int To) ends, int most, Func<(int, int), double> cost) =>
        ShortestAlternatives.Of(graph.Plain, ends, most, cost);

    private static IReadOnlyList<(int One, int Other)> Cut(AnalysisGraph graph, (int From, int To) ends, Func<(int, int), double> strength) =>
        MinimumCut.Of(graph.Plain, ends, strength);
#else
    private static IReadOnlyList<IReadOnlyList<int>> Ways(AnalysisGraph graph, (int From, int To) ends, int most, Func<(int, int), double> cost) => [];

    private static IReadOnlyList<(int One, int Other)> Cut(AnalysisGraph graph, (int From, int To) ends, Func<(int, int), double> strength) => [];
#endif
}
