using GraphExplorer.Exploration.Analysis;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Analysis.WithQuikGraph;

public sealed class ExamineLinkTests
{
    [Fact]
    public async Task A_link_goes_when_the_sources_of_its_weakest_connections_fall()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var answer = await ExamineAsync(graph, "Unit:id:unit-seventh-battalion", "Place:id:place-region");
        Assert.Equal("7th Battalion and Eastern Region would be parted if 1 connection fell, which stands on the word of Northland and Radio D.", answer.Cut.Sentence);
        Assert.Equal(["Northland", "Radio D"], answer.Cut.Origins.Select(origin => origin.Name));
        Assert.Equal("Unit:id:unit-seventh-battalion|reported-in|Place:id:place-town", answer.Cut.Steps.Single().Edges.Single());
        Assert.Single(answer.Alternatives);
    }

    [Fact]
    public async Task What_needs_no_report_no_source_can_part()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var answer = await ExamineAsync(graph, "Place:id:place-town", "Place:id:place-region");
        Assert.Equal("Milltown and Eastern Region are connected by what needs no report; no source could part them.", answer.Cut.Sentence);
    }

    [Fact]
    public async Task Sources_that_have_it_from_one_another_are_a_circle()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var whole = await WholeAsync(graph);
        var circles = CitationCircles(whole);
        Assert.Equal(["Blog C", "Daily A"], whole.Items.Where((_, at) => circles[at] == 1).Select(item => item.Name).Order());
    }

    [Fact]
    public async Task Who_is_not_in_the_graph_is_named()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var fault = await Assert.ThrowsAsync<GraphException>(() => ExamineAsync(graph, "Unit:id:nobody", "Place:id:place-region"));
        Assert.Equal(ServiceErrors.EntityNotFound, fault.Entry);
    }

    private static int[] CitationCircles(AnalysisGraph graph) => GraphExplorer.Exploration.Analysis.WithQuikGraph.CitationCircles.Of(graph);

    private static async Task<LinkAnswer> ExamineAsync(ICypherRunner graph, string from, string to)
    {
        Assert.True(NodeRef.TryParse(from, out var start));
        Assert.True(NodeRef.TryParse(to, out var end));
        return await new ExamineLink(graph).ExamineAsync(await WholeAsync(graph), start, end, most: 5, default);
    }

    private static Task<AnalysisGraph> WholeAsync(ICypherRunner graph) => new ReadAnalysisGraph(graph).WholeAsync(ReadAnalysisGraph.Kinds, Relation.All, default);
}
