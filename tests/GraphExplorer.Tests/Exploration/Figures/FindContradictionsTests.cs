using System.Text;
using GraphExplorer.Exploration.Figures;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Figures;

public sealed class FindContradictionsTests
{
    private const string Speakers = """
        CREATE (claim:Claim {id: 'c', kind: 'strength'}), (other:Claim {id: 'd', kind: 'strength'})
        CREATE (one:Entity:Source {id: 's1', name: 'One'}), (two:Entity:Source {id: 's2', name: 'Two'}), (state:Entity:Actor {id: 'a', name: 'State'})

        """;

    private const string OneDay = "asOfFrom: date('2024-10-01'), asOfTo: date('2024-10-01'), lineage: 'known'";

    public static TheoryData<string, string> Cases =>
        [.. CaseFile.Read("Exploration/Figures/contradictions.cases").Select(found => new TheoryDataRow<string, string>(found.Input, found.Output))];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task Figures_contradict_by_bounds_and_by_days(string input, string expected)
    {
        var parts = input.Split(';');
        var figures = parts[0].Split(", ");
        var statement = new StringBuilder(Speakers);
        foreach (var (at, figure) in figures.Index()) statement.AppendLine(Create(at + 1, figure));
        await using var graph = await TestGraph.CreateAsync(statement.ToString());
        var found = await FindAsync(graph, int.Parse(parts[1], CultureInfo.InvariantCulture), [.. figures.Index().Select(entry => $"r{entry.Index + 1}")]);
        Assert.Equal(expected, string.Join(", ", found.Pairs.Select(Text)));
        Assert.Equal(
            (found.Contradicting, found.CannotTell, found.Apart),
            (Count(found, "contradict"), Count(found, "cannot-tell"), Count(found, "apart")));
    }

    [Fact]
    public async Task Only_reports_of_one_claim_that_repeat_no_other_are_compared()
    {
        await using var graph = await TestGraph.CreateAsync(Speakers + $$"""
            CREATE (r1:Report {id: 'r1', low: 1, high: 1, {{OneDay}}})-[:ASSERTS]->(claim), (r1)-[:SAID_BY]->(one)
            CREATE (r2:Report {id: 'r2', low: 2, high: 2, {{OneDay}}})-[:ASSERTS]->(claim), (r2)-[:SAID_BY]->(two), (r2)-[:CITES]->(r1)
            CREATE (r3:Report {id: 'r3', low: 3, high: 3, {{OneDay}}})-[:ASSERTS]->(other), (r3)-[:SAID_BY]->(two)
            CREATE (r4:Report {id: 'r4', low: 4, high: 4, {{OneDay}}})-[:DENIES]->(claim), (r4)-[:SAID_BY]->(two)
            CREATE (r5:Report {id: 'r5', low: 5, high: 5, {{OneDay}}})-[:ASSERTS]->(claim), (r5)-[:SAID_BY]->(two), (r5)-[:CITES]->(r3)
            """);
        var found = await FindAsync(graph, 0, ["r1", "r2", "r3", "r4", "r5"]);
        Assert.Equal("1≠5 0", string.Join(", ", found.Pairs.Select(Text)));
    }

    [Theory]
    [InlineData("(one)-[:SPEAKS_FOR]->(state), (two)-[:SPEAKS_FOR]->(state)", true)]
    [InlineData("(one)-[:SPEAKS_FOR]->(state)", false)]
    public async Task Who_contradicts_himself_is_told(string speaks, bool same)
    {
        await using var graph = await TestGraph.CreateAsync(Speakers + $$"""
            CREATE {{speaks}}
            CREATE (r1:Report {id: 'r1', low: 1, high: 1, {{OneDay}}})-[:ASSERTS]->(claim), (r1)-[:SAID_BY]->(one)
            CREATE (r2:Report {id: 'r2', low: 2, high: 2, {{OneDay}}})-[:ASSERTS]->(claim), (r2)-[:SAID_BY]->(two)
            """);
        Assert.Equal(same, Assert.Single((await FindAsync(graph, 0, ["r1", "r2"])).Pairs).SameOrigin);
    }

    private static async Task<Contradictions> FindAsync(GraphExplorer.Graph.Running.ICypherRunner graph, int window, IReadOnlyList<string> reports)
    {
        var lineage = await new LineageReading(graph).ReadAsync(reports, default);
        return await new FindContradictions(graph).FindAsync(reports, window, lineage, default);
    }

    private static string Create(int number, string figure)
    {
        var words = figure.Split(' ');
        var days = words[3].Split("..");
        return $"CREATE (r{number}:Report {{id: 'r{number}', approximation: '{words[0]}', lineage: 'known', {Bounds(words[0], words[1])}"
            + $"asOfFrom: {Day(days[0])}, asOfTo: {Day(days[1])}}})-[:ASSERTS]->(claim), (r{number})-[:SAID_BY]->(one)";
    }

    private static string Bounds(string approximation, string number) => (approximation, number.Split('-')) switch
    {
        (_, ["", ""]) => "",
        ("range", [var low, var high]) => $"low: {low}, high: {high}, ",
        ("over" or "at-least", [var low]) => $"low: {low}, ",
        ("up-to", [var high]) => $"low: 0, high: {high}, ",
        _ => $"low: {number}, best: {number}, high: {number}, ",
    };

    private static string Day(string day) => day.Length == 0 ? "null" : $"date('{day}')";

    private static int Count(Contradictions found, string verdict) => found.Pairs.Count(pair => pair.Verdict == verdict);

    private static string Text(FigurePair pair)
    {
        var sign = pair.Verdict switch { "contradict" => "≠", "apart" => "↔", _ => "?" };
        return $"{pair.One.Value[1..]}{sign}{pair.Other.Value[1..]}{(pair.Days is { } days ? $" {days}" : "")}";
    }
}
