using System.Diagnostics;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Benchmarks.Engine;

/// <summary>What the embedded engine takes for reading a graph of some size, beside loops over arrays of the same graph.</summary>
internal static class EngineMeasure
{
    public static async Task RunAsync(int runs)
    {
        var graph = SampleGraph.Make();
        var load = Stopwatch.StartNew();
        await using var runner = await SampleStore.LoadAsync(graph);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"loaded by Cypher in {load.Elapsed.TotalSeconds:0.0} s"));
        foreach (var row in Rows(new(graph))) await MeasureAsync(runner, row, runs);
    }

    private static IReadOnlyList<EngineRow> Rows(PlainAnswers plain) =>
    [
        new("100 nodes by id", "MATCH (n:Item {id: $a}) RETURN n.score", (a, _) => plain.Lookup(a), 100),
        new("100 neighbourhoods, either way", "MATCH (:Item {id: $a})--(m) RETURN count(m.id)", (a, _) => plain.Neighbours(a), 100),
        new("10 times three hops, either way", "MATCH (:Item {id: $a})--()--()--(m) RETURN count(DISTINCT m)", (a, _) => plain.WithinThreeHops(a), 10),
        new("10 shortest paths", "MATCH p = shortestPath((:Item {id: $a})-[*]-(:Item {id: $b})) RETURN length(p)", (a, b) => plain.Distance(a, b), 10),
        new(
            "nodes: filter, group, average",
            "MATCH (n:Item) WHERE n.score > 500 WITH n.group AS g, avg(n.score) AS average RETURN toInteger(max(average))",
            (_, _) => plain.GroupsOfHighScores()),
        new(
            "relationships: filter, group by type",
            "MATCH ()-[r]->() WHERE r.weight > 50 WITH type(r) AS t, count(*) AS c RETURN max(c)",
            (_, _) => plain.HeavyByType()),
        new("two hops over everything", "MATCH (a)-->(b)-->(c) RETURN count(*)", (_, _) => plain.TwoHops()),
        new("ten of highest degree", "MATCH (n:Item) RETURN n.id, COUNT { (n)--() } AS d ORDER BY d DESC LIMIT 10", (_, _) => plain.TenthDegree()),
        new("triangles of a group", "MATCH (a:Item)-->(b)-->(c)-->(a) WHERE a.group = 7 RETURN count(*)", (_, _) => plain.Triangles(7)),
        new("text within a text, no index", "MATCH (n:Item) WHERE n.name CONTAINS '777' RETURN count(n)", (_, _) => plain.Containing("777")),
        new(
            "prefix, first 20",
            "MATCH (n:Item) WHERE n.name STARTS WITH 'node 99' WITH n.name AS name ORDER BY name LIMIT 20 RETURN count(name)",
            (_, _) => plain.Starting("node 99")),
        new("count of a label", "MATCH (n:Item) RETURN count(n)", (_, _) => plain.Count()),
    ];

    private static async Task MeasureAsync(ICypherRunner runner, EngineRow row, int runs)
    {
        var (ours, theirs) = (await row.AskAsync(runner), row.Count());
        if (ours != theirs) throw new InvalidOperationException($"{row.Name}: the engine says {ours}, the arrays say {theirs}");
        var engine = await Figures.MeasureAsync(row.Name, runs, () => row.AskAsync(runner));
        Figures.Print(engine, await Figures.MeasureAsync("  over arrays", runs, () => Task.FromResult(row.Count())));
    }
}
