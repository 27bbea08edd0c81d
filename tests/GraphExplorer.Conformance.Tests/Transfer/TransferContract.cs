using GraphExplorer.Conformance.Tests.Statements;
using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Exploration.Transfer.Script;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transfer;

/// <summary>A whole graph into a store and out of it. A runner's class derives and says how to make one over an empty store.</summary>
public abstract class TransferContract : IAsyncLifetime
{
    protected ICypherRunner Runner { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Runner = await MakeAsync();

    public async ValueTask DisposeAsync()
    {
        if (Runner is null) return;
        await Runner.ReadAsync(new("MATCH (n) DETACH DELETE n"));
        await Runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("awkward")]
    [InlineData("odd-names")]
    public async Task A_graph_is_the_same_after_it_was_loaded(string name)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        await source.ReadAsync(new(ExampleGraph.Read(name).Content));
        var graph = await new GraphReading(source, withState: true).ReadAsync(default);
        await new GraphLoading(Runner).LoadAsync(graph, progress: null, default);
        var loaded = await new GraphReading(Runner, withState: true).ReadAsync(default);
        Assert.NotEmpty(graph.Links);
        Assert.Equal(Texts(graph), Texts(loaded));
    }

    [Theory]
    [InlineData("awkward")]
    [InlineData("odd-names")]
    public async Task A_graph_is_the_same_after_its_script_has_run(string name)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        await source.ReadAsync(new("CREATE CONSTRAINT `it``s unique` FOR (n:`a:b`) REQUIRE n.`a``b` IS UNIQUE"));
        await source.ReadAsync(new(ExampleGraph.Read(name).Content));
        var graph = await new GraphReading(source, withState: true).ReadAsync(default);
        var file = Path.Combine(Path.GetTempPath(), $"script-{Guid.NewGuid():N}.cypher");
        await new GraphExport(source, withState: true).WriteAsync(file, GraphForm.Script, default);
        await new ScriptLoading(Runner, rulesApart: true).RunAsync(new(file, IsRule), progress: null, default);
        File.Delete(file);
        Assert.Equal(Texts(graph), Texts(await new GraphReading(Runner, withState: true).ReadAsync(default)));
        var rules = await Runner.ReadAsync(new("SHOW CONSTRAINTS YIELD name, labelsOrTypes, properties RETURN name, labelsOrTypes, properties ORDER BY name"));
        await Runner.ReadAsync(new("DROP CONSTRAINT `it``s unique`"));
        Assert.Equal("'it`s unique' | ['a:b'] | ['a`b']", CanonicalText.Of(Assert.Single(rules.Rows)));
    }

    [Fact]
    public async Task What_people_saved_is_handed_out_where_that_was_asked()
    {
        await Runner.ReadAsync(new("CREATE (v:SavedView {id: 'v', refs: []})-[:OF]->(a:Activity {name: 'Painting'})-[:OF]->(:Bridge)"));
        Assert.Equal((2, 1), await CountAsync(withState: false));
        Assert.Equal((3, 2), await CountAsync(withState: true));
    }

    [Fact]
    public async Task What_the_store_refuses_leaves_it_as_it_was()
    {
        var graph = new TransferGraph();
        graph.Nodes.Add(new(["A"], new ValueMap().With("id", Value.Of(1))));
        graph.Nodes.Add(new(["A"], new ValueMap().With("map", Value.Of(new ValueMap().With("x", Value.True)))));
        await Assert.ThrowsAsync<GraphException>(() => new GraphLoading(Runner).LoadAsync(graph, progress: null, default));
        Assert.Equal((0, 0), await CountAsync(withState: true));
    }

    /// <summary>Over an empty store.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    private static bool IsRule(string statement) => CypherFrontEnd.Parse(statement).AllClauses.Any(clause => clause is SchemaChangeSyntax);

    private static IEnumerable<string> Texts(TransferGraph graph)
    {
        var nodes = graph.Nodes.ConvertAll(node => CanonicalText.Of(Value.Of(new GraphNode("", node.Labels, node.Properties))));
        var links = graph.Links.Select(link => $"{nodes[link.Start]} {CanonicalText.Of(Value.Of(new GraphRelationship("", link.Type, "", "", link.Properties)))} {nodes[link.End]}");
        return nodes.Concat(links).Order(StringComparer.Ordinal);
    }

    private async Task<(int Nodes, int Links)> CountAsync(bool withState)
    {
        var graph = await new GraphReading(Runner, withState).ReadAsync(default);
        return (graph.Nodes.Count, graph.Links.Count);
    }
}
