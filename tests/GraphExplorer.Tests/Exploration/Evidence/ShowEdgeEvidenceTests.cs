using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Evidence;

public sealed class ShowEdgeEvidenceTests
{
    [Theory]
    [InlineData("Unit:id:unit-battalion", "part-of", "Unit:id:unit-brigade", "report-w1")]
    [InlineData("Unit:id:unit-battalion", "involves", "Unit:id:unit-brigade", "report-a1 report-a2 report-a3")]
    [InlineData("Source:id:outlet-post", "reported-on", "Unit:id:unit-battalion", "report-a1 report-b1 report-w1")]
    [InlineData("Source:id:outlet-post", "cites", "Source:id:outlet-net", "report-a1")]
    [InlineData("Agreement:id:agreement-pact", "refers-to", "Agreement:id:agreement-charter", "report-d1")]
    [InlineData("Place:id:place-oblast", "within", "Place:id:place-country", "")]
    [InlineData("Unit:id:unit-brigade", "part-of", "Unit:id:unit-battalion", "")]
    public async Task Behind_an_edge_stand_its_reports(string from, string relation, string to, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var shown = await new ShowEdgeEvidence(graph).ShowAsync(new(RefOf(from), Relation.Named(relation), RefOf(to)), Lens.Everything, 50, default);
        Assert.Equal(expected, string.Join(' ', shown.Rows.Select(row => row.Ref.Value)));
        Assert.Equal((shown.Rows.Count, shown.Rows.Count), (shown.Total, shown.Evidence.Reports));
        Assert.Equal((from, to), (shown.From.Ref.ToString(), shown.To.Ref.ToString()));
    }

    [Fact]
    public async Task All_reports_are_weighed_where_some_are_shown()
    {
        await using var graph = await TestGraph.OpenAsync("eight-reports");
        var shown = await new ShowEdgeEvidence(graph).ShowAsync(
            new(RefOf("Unit:id:unit-seventh-battalion"), Relation.Named("reported-in"), RefOf("Place:id:place-town")), Lens.Everything, 2, default);
        Assert.Equal((8, 8, 2), (shown.Total, shown.Evidence.Reports, shown.Rows.Count));
        Assert.Equal((7, 2, 1, 1, 1), (shown.Evidence.Asserted, shown.Evidence.IndependentOrigins, shown.Evidence.UnknownLineage,
            shown.Evidence.Denied, shown.Evidence.Circles));
    }

    private static NodeRef RefOf(string text) => NodeRef.TryParse(text, out var node) ? node : throw new ArgumentException(text);
}
