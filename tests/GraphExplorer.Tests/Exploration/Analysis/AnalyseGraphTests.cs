using GraphExplorer.Exploration.Analysis;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Analysis;

public sealed class AnalyseGraphTests
{
    private static readonly Measure[] Own = [.. Measure.All.Where(measure => measure.Name != "circles")];

    [Fact]
    public async Task The_whole_graph_is_what_expanding_everything_shows()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var whole = await new ReadAnalysisGraph(graph).WholeAsync(ReadAnalysisGraph.Kinds, Relation.All, default);
        var expected = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var item in whole.Items)
        {
            var expanded = await new ExpandEntity(graph).ExpandAsync(new(item.Ref), 0, 300, default);
            expected.UnionWith(expanded.Graph.Edges.Select(edge => edge.Id));
        }

        Assert.Equal(expected, whole.Connections.Select(edge => edge.Id).Order(StringComparer.Ordinal));
        Assert.Null(whole.Cut);
    }

    [Fact]
    public async Task What_is_drawn_is_measured_and_nothing_else()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        NodeRef[] nodes = [Ref("Unit:id:unit-battalion"), Ref("Unit:id:unit-brigade"), Ref("Place:id:place-hilltown"), Ref("Unit:id:unit-gone")];
        var drawn = await new ReadAnalysisGraph(graph).DrawnAsync(
            nodes, [Edge("Unit:id:unit-battalion|part-of|Unit:id:unit-brigade"), Edge("Unit:id:unit-battalion|involves|Unit:id:unit-brigade"), Edge("Unit:id:unit-battalion|reported-in|Place:id:place-elsewhere")], default);
        var answer = AnalyseGraph.Analyse(drawn, Own, default);
        Assert.Equal((3, 2), (answer.Entities, answer.Edges));
        Assert.Equal(["11th Brigade 1", "Special Battalion 1", "Hilltown 0"], answer.Rows.Select(row => FormattableString.Invariant($"{row.Item.Name} {row.Values["degree"]}")));
        Assert.Equal([1.0, 1.0, 2.0], answer.Rows.Select(row => row.Values["components"]));
        var bridge = Assert.Single(answer.Connections);
        Assert.Equal(["Unit:id:unit-battalion|part-of|Unit:id:unit-brigade", "Unit:id:unit-battalion|involves|Unit:id:unit-brigade"], bridge.Edges);
    }

    [Theory]
    [InlineData("degree", "Most: Special Battalion, Contingent, News Net.")]
    [InlineData("components", "One group of 13 entities.")]
    [InlineData("bridges", "3 connections alone hold parts together.")]
    [InlineData("cut-nodes", "3 entities alone hold parts together.")]
    public async Task A_measure_says_what_it_found(string name, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var whole = await new ReadAnalysisGraph(graph).WholeAsync(ReadAnalysisGraph.Kinds, Relation.All, default);
        var answer = AnalyseGraph.Analyse(whole, [Own.Single(measure => measure.Name == name)], default);
        Assert.Equal(expected, answer.Measures[0].Sentence);
    }

    [Fact]
    public void Nothing_is_measured_of_nothing()
    {
        var answer = AnalyseGraph.Analyse(new([], []), Own, default);
        Assert.Empty(answer.Rows);
        Assert.All(answer.Measures, measure => Assert.Equal("There is nothing to measure.", measure.Sentence));
    }

    [Theory]
    [InlineData("Unit:id:a|reported-in|Place:id:b", "Unit:id:a", "reported-in", "Place:id:b")]
    [InlineData("Unit:id:a%7Cb|involves|Actor:id:c%25d", "Unit:id:a|b", "involves", "Actor:id:c%d")]
    [InlineData("Person:name:Ada|ACTED%7CIN|Movie:title:It", "Person:name:Ada", "ACTED|IN", "Movie:title:It")]
    [InlineData("Unit:id:a|named-in|Document:id:b", "Unit:id:a", "named-in", "Document:id:b")]
    public void An_edge_is_read_from_its_id(string id, string from, string relation, string to)
    {
        var edge = Edge(id);
        Assert.Equal((Ref(from), relation, Ref(to)), (edge.From, edge.Relation, edge.To));
        Assert.Equal(id, edge.Id);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("Unit:id:a||Unit:id:b")]
    [InlineData("Unit:id:a|b|involves|Unit:id:b")]
    [InlineData("a|reported-in|b")]
    public void What_is_no_edge_is_none(string? id) => Assert.Null(DrawnEdges.Read(id));

    private static Connection Edge(string id) => DrawnEdges.Read(id)!;

    private static NodeRef Ref(string text) => NodeRef.TryParse(text, out var node) ? node : throw new ArgumentException(text, nameof(text));
}
