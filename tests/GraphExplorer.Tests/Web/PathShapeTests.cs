using System.Text.Json;
using Xunit;

namespace GraphExplorer.Tests.Web;

public sealed class PathShapeTests(TestServer server) : IClassFixture<TestServer>
{
    private const string Ends = "from=Unit:id:unit-special-buryat-battalion&to=Actor:id:actor-north-korea";

    [Fact]
    public async Task Paths_of_the_seed_hold_what_pages_need()
    {
        var answer = await server.GetAsync($"/paths?{Ends}&limit=5");
        Assert.Equal(
            ["avoid", "examined", "found", "from", "graph", "mostHops", "order", "paths", "through", "to"],
            Keys(answer).Where(key => key != "cut").Order());
        var paths = answer.GetProperty("paths").EnumerateArray().ToList();
        Assert.Equal(5, paths.Count);
        var drawn = answer.GetProperty("graph").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("id").GetString()).ToHashSet();
        foreach (var path in paths)
        {
            Assert.Equal(["denied", "hops", "nodes", "sentence", "steps"], Keys(path).Where(key => key != "independentOrigins").Order());
            var steps = path.GetProperty("steps").EnumerateArray().ToList();
            Assert.Equal(path.GetProperty("hops").GetInt32(), steps.Count);
            Assert.All(steps, step => Assert.Subset(drawn, step.GetProperty("edges").EnumerateArray().Select(edge => edge.GetString()).ToHashSet()));
            Assert.All(steps, step => Assert.Contains(step.GetProperty("sentence").GetString()!, path.GetProperty("sentence").GetString(), StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Relations_that_are_left_out_are_not_taken()
    {
        var answer = await server.GetAsync($"/paths?{Ends}&relations=reported-on&relations=cites");
        var relations = answer.GetProperty("graph").GetProperty("edges").EnumerateArray().Select(edge => edge.GetProperty("relation").GetString()).ToHashSet();
        Assert.NotEmpty(relations);
        Assert.Subset(new HashSet<string?> { "reported-on", "cites" }, relations);
    }

    private static IEnumerable<string> Keys(JsonElement json) => json.EnumerateObject().Select(entry => entry.Name);
}
