using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Expansion;

public sealed class ExpandEntityTests
{
    private static readonly NodeRef Battalion = new("Unit", "id", "unit-battalion");

    [Fact]
    public async Task Every_count_of_the_menu_is_what_expanding_loads()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        foreach (var entity in new[] { Battalion, new("Actor", "id", "actor-land"), new("Place", "id", "place-oblast"), new("Source", "id", "outlet-net") })
        {
            var menu = (await new ListRelations(graph).ListAsync(entity, default)).Relations;
            Assert.NotEmpty(menu);
            foreach (var entry in menu)
            {
                var filter = new EdgeFilter(entity, Relation.Named(entry.Relation), entry.Direction == "out", entry.Kind);
                var answer = await new ExpandEntity(graph).ExpandAsync(filter, 0, 100, default);
                Assert.Equal((entry.Count, entry.Count), (answer.Total, answer.Graph.Nodes.Count));
                Assert.All(answer.Graph.Nodes, node => Assert.Equal(entry.Kind, node.Kind));
                Assert.All(answer.Graph.Edges, edge => Assert.Equal(entity, entry.Direction == "out" ? edge.From : edge.To));
            }
        }
    }

    [Theory]
    [InlineData("Unit:id:unit-battalion", "unit-battalion reported-in place-hilltown 1; outlet-post reported-on unit-battalion 3; "
        + "outlet-net reported-on unit-battalion 1; source-insider reported-on unit-battalion 1; unit-battalion involves unit-brigade 3; "
        + "unit-battalion part-of unit-brigade 1")]
    [InlineData("Place:id:place-oblast", "unit-contingent reported-in place-oblast 2; place-hilltown within place-oblast 0; place-oblast within place-country 0")]
    [InlineData("Source:id:outlet-net", "outlet-net reported-on unit-battalion 1; outlet-net reported-on unit-contingent 1; "
        + "outlet-net cites source-insider 1; outlet-post cites outlet-net 1")]
    [InlineData("Actor:id:actor-land", "actor-land reported-on unit-contingent 1; outlet-post reported-on actor-land 1; "
        + "actor-land reported-under agreement-pact 1; actor-service speaks-for actor-land 0")]
    public async Task Edges_fold_reports_in_their_own_direction(string entity, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        Assert.True(NodeRef.TryParse(entity, out var node));
        var answer = await new ExpandEntity(graph).ExpandAsync(new(node), 0, 100, default);
        var edges = answer.Graph.Edges.Select(edge => $"{edge.From.Value} {edge.Relation} {edge.To.Value} {edge.Reports}");
        Assert.Equal(expected.Split("; ").Order(), edges.Order());
    }

    [Fact]
    public async Task Pages_follow_one_another_without_gap_or_repetition()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var whole = (await new ExpandEntity(graph).ExpandAsync(new(Battalion), 0, 100, default)).Graph.Edges.Select(edge => edge.Id);
        var pages = new List<string>();
        for (var skip = 0; skip < 6; skip += 2)
        {
            var page = await new ExpandEntity(graph).ExpandAsync(new(Battalion), skip, 2, default);
            Assert.Equal((6, skip, 2), (page.Total, page.Skip, page.Limit));
            pages.AddRange(page.Graph.Edges.Select(edge => edge.Id));
        }

        Assert.Equal(whole, pages);
    }

    [Fact]
    public async Task An_edge_weighs_its_origins_and_its_denials()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var answer = await new ExpandEntity(graph).ExpandAsync(new(new("Unit", "id", "unit-seventh-battalion")), 0, 100, default);
        var edge = answer.Graph.Edges.Single(found => found.Relation == "reported-in");
        Assert.Equal((8, 2, 1, true), (edge.Reports, edge.IndependentOrigins, edge.Denied, edge.Disputed));
        Assert.Equal("Unit:id:unit-seventh-battalion|reported-in|Place:id:place-town", edge.Id);
    }
}
