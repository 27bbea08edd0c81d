using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Browsing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Browsing;

/// <summary>Graphs that know nothing of the evidence model look the same on another store as on the embedded one.</summary>
public abstract class BrowsingContract
{
    public static TheoryData<string> Graphs => [.. ExampleGraph.Names];

    [Theory]
    [MemberData(nameof(Graphs))]
    public async Task Everything_there_is_to_see_is_the_same(string name)
    {
        var graph = ExampleGraph.Read(name);
        using var store = new GraphStore();
        foreach (var (label, key) in graph.Unique) await store.Schema.DeclareUniqueAsync(label, key);
        var embedded = new EmbeddedRunner(store);
        await embedded.ReadAsync(new(graph.Content));
        var expected = await Transcript.OfAsync(embedded);
        Assert.NotEmpty(expected);

        // A key of several properties is declared on one of the two only.
        var common = graph with { Constraints = [.. graph.Constraints.Where(text => !text.Contains(", ", StringComparison.Ordinal))] };
        await using var runner = await MakeAsync();
        await WithAsync(runner, common, async () => Assert.Equal(expected, await Transcript.OfAsync(runner)));
    }

    [Fact]
    public async Task Nodes_are_called_by_a_key_of_several_properties_and_referred_to_by_a_handle()
    {
        await using var runner = await MakeAsync();
        await WithAsync(runner, ExampleGraph.Read("supply-chain"), async () =>
        {
            using var looking = new ServedGraph(runner, TimeProvider.System);
            var browsing = await looking.BrowsingAsync(default);
            var parts = (await browsing.SearchAsync("b-100", ":Part", 10, default)).Items;
            Assert.Equal(["B-100 2", "B-100 3"], parts.Select(part => part.Name).Order(StringComparer.Ordinal));
            Assert.All(parts, part => Assert.True(part.Ref.IsHandle));
            Assert.Equal("N-01 2", Assert.Single((await browsing.SearchAsync("N-01 2", ":Shipment", 10, default)).Items).Name);
            Assert.Equal("B-100 3", (await browsing.ShowAsync(parts.Single(part => part.Name == "B-100 3").Ref, default)).Item.Name);
        });
    }

    /// <summary>A runner on a store that the test may fill and clear.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    private static async Task WithAsync(ICypherRunner runner, ExampleGraph graph, Func<Task> look)
    {
        await Seed.ClearAsync(runner);
        foreach (var constraint in graph.Constraints) await runner.ReadAsync(new(constraint));
        try
        {
            await runner.ReadAsync(new(graph.Content));
            await look();
        }
        finally
        {
            await Seed.ClearAsync(runner);
            foreach (var constraint in graph.Constraints) await runner.ReadAsync(new($"DROP CONSTRAINT {constraint.Split(' ')[2]} IF EXISTS"));
        }
    }
}
