using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Expansion;

public sealed class CommonNeighboursTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Source:id:outlet-net Source:id:outlet-post", "unit-battalion")]
    [InlineData("Source:id:outlet-post Unit:id:unit-brigade", "unit-battalion")]
    [InlineData("Place:id:place-country Unit:id:unit-brigade", "")]
    public async Task They_are_what_every_one_is_connected_with(string of, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var asked = of.Split(' ').Select(text => NodeRef.TryParse(text, out var node) ? node : throw new FormatException(text)).ToList();
        var answer = await new CommonNeighbours(graph).FindAsync(asked, 50, Cancellation);
        Assert.Equal(asked, answer.Of.Select(item => item.Ref));
        var common = answer.Graph.Nodes.Skip(asked.Count).Select(node => node.Ref).ToList();
        Assert.Equal(expected, string.Join(' ', common.Where(node => expected.Contains(node.Value, StringComparison.Ordinal)).Select(node => node.Value)));
        Assert.Equal(answer.Total, common.Count);
        foreach (var node in common)
            Assert.All(asked, one => Assert.Contains(answer.Graph.Edges, edge => (edge.From, edge.To) == (one, node) || (edge.From, edge.To) == (node, one)));
    }

    [Fact]
    public async Task The_heaviest_are_drawn_and_the_rest_is_counted()
    {
        await using var graph = await TestGraph.SeedAsync();
        NodeRef[] asked = [new("Source", "id", "source-kyiv-post"), new("Unit", "id", "unit-north-korean-contingent")];
        var all = await new CommonNeighbours(graph).FindAsync(asked, 300, Cancellation);
        var few = await new CommonNeighbours(graph).FindAsync(asked, 2, Cancellation);
        Assert.True(all.Total > 2);
        Assert.Equal((all.Total, 4), (few.Total, few.Graph.Nodes.Count));
        Assert.Equal(all.Graph.Nodes.Take(4).Select(node => node.Ref), few.Graph.Nodes.Select(node => node.Ref));
    }
}
