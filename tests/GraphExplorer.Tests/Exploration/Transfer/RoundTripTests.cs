using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Exploration.Transfer.Csv;
using GraphExplorer.Exploration.Transfer.GraphMl;
using GraphExplorer.Exploration.Transfer.Script;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>What is written in a form is read back as the same graph, value by value.</summary>
public sealed class RoundTripTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("forms-").FullName;

    public static TheoryData<string, string> Pairs =>
        new(from form in GraphForm.All from graph in new[] { "seed", "awkward", "odd-names", "movies", "supply-chain" } select (form.Name, graph));

    public static TheoryData<string> Forms => [.. GraphForm.All.Select(form => form.Name)];

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Theory]
    [MemberData(nameof(Pairs))]
    public async Task A_graph_is_read_back_as_it_was(string form, string graph)
    {
        await using var source = await FilledAsync(graph);
        var expected = await AllAsync(source);
        Assert.NotEmpty(expected.Links);
        Assert.Equal(GraphText.Of(expected), GraphText.Of(await ThereAndBackAsync(source, form, withState: true)));
    }

    /// <summary>More kinds than there are files for each, and properties of as many types as there are.</summary>
    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_graph_of_many_kinds_is_read_back_as_it_was(string form)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        await source.ReadAsync(new("UNWIND range(1, 130) AS i CREATE (n:$('L' + i):$('M;' + (i % 7)) {p: CASE i % 3 WHEN 0 THEN i WHEN 1 THEN toString(i) ELSE [i] END})-[r:$('T' + i)]->(n)"));
        Assert.Equal(GraphText.Of(await AllAsync(source)), GraphText.Of(await ThereAndBackAsync(source, form, withState: true)));
    }

    /// <summary>The embedded store keeps lists of several types and bytes, which no statement can make on a server.</summary>
    [Theory]
    [InlineData("csv")]
    [InlineData("graphml")]
    public async Task Values_that_no_literal_can_say_are_carried_too(string form)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        var properties = new ValueMap().With("bytes", Value.Of([0, 127, 255])).With("none", Value.Of(Array.Empty<byte>())).With("mixed", Value.List(Value.Of(1), Value.Of("a"), Value.True));
        var graph = new TransferGraph();
        graph.Nodes.Add(new(["Odd"], properties));
        await new GraphLoading(source).LoadAsync(graph, progress: null, TestContext.Current.CancellationToken);
        Assert.Equal(GraphText.Of(graph), GraphText.Of(await ThereAndBackAsync(source, form, withState: true)));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_target_that_is_there_is_left_alone_and_a_failure_leaves_nothing(string form)
    {
        await using var source = await FilledAsync("movies");
        var target = Path.Combine(_top, "there");
        await File.WriteAllTextAsync(target, "mine", TestContext.Current.CancellationToken);
        var export = new GraphExport(source, withState: false);
        Assert.Contains("is there already", (await Assert.ThrowsAsync<IOException>(() => WriteAsync(export, target, form))).Message, StringComparison.Ordinal);
        Assert.Equal("mine", await File.ReadAllTextAsync(target, TestContext.Current.CancellationToken));
        var away = Path.Combine(_top, "no", "such");
        Assert.Equal($"There is no folder {Path.Combine(_top, "no")}; make it, or name another.", (await Assert.ThrowsAsync<IOException>(() => WriteAsync(export, away, form))).Message);
        await using var empty = new EmbeddedRunner(new GraphStore());
        await Assert.ThrowsAsync<TransferException>(() => WriteAsync(new GraphExport(empty, withState: false), Path.Combine(_top, "empty"), form));
        Assert.Equal([target], Directory.GetFileSystemEntries(_top));
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("graphml")]
    public async Task A_text_that_is_no_Unicode_is_not_changed_in_silence(string form)
    {
        await using var half = new EmbeddedRunner(new GraphStore());
        await half.ReadAsync(new("CREATE (:A {name: $half})") { Parameters = new ValueMap().With("half", Value.Of("\uD83D")) }, TestContext.Current.CancellationToken);
        await Assert.ThrowsAsync<TransferException>(() => WriteAsync(new GraphExport(half, withState: false), Path.Combine(_top, "half"), form));
        Assert.Empty(Directory.GetFileSystemEntries(_top));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task What_people_saved_is_written_only_where_that_was_asked(string form)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        await source.ReadAsync(new("CREATE (:SavedView {id: 'v', refs: []})-[:OF]->(:Unit {id: 'u'})"), TestContext.Current.CancellationToken);
        Assert.Single((await ThereAndBackAsync(source, form)).Nodes);
        Assert.Equal(2, (await ThereAndBackAsync(source, form, withState: true)).Nodes.Count);
    }

    private static async Task<EmbeddedRunner> FilledAsync(string graph)
    {
        var runner = new EmbeddedRunner(new GraphStore());
        if (graph == "seed") await new SeedImport(runner, TimeProvider.System).LoadAsync(SeedFolder.Read(Repository.PathOf("graph-seed")));
        else await runner.ReadAsync(new(ExampleGraph.Read(graph).Content));
        return runner;
    }

    private static Task<TransferGraph> AllAsync(ICypherRunner runner) => new GraphReading(runner, withState: true).ReadAsync(TestContext.Current.CancellationToken);

    private static Task WriteAsync(GraphExport export, string target, string form) =>
        export.WriteAsync(target, GraphForm.All.Single(one => one.Name == form), TestContext.Current.CancellationToken);

    private async Task<TransferGraph> ThereAndBackAsync(ICypherRunner source, string form, bool withState = false)
    {
        var target = Path.Combine(_top, $"{form}-{withState}");
        await WriteAsync(new GraphExport(source, withState), target, form);
        return form switch
        {
            "csv" => CsvFolder.Of(target, new()).Read(progress: null, TestContext.Current.CancellationToken),
            "graphml" => new GraphMlFile(target).Read(progress: null, TestContext.Current.CancellationToken),
            _ => await RunAsync(target),
        };
    }

    private static async Task<TransferGraph> RunAsync(string script)
    {
        await using var runner = new EmbeddedRunner(new GraphStore());
        await new ScriptLoading(runner, rulesApart: false).RunAsync(new(script, IsRule), progress: null, TestContext.Current.CancellationToken);
        Assert.Equal("[]", ValueText.Write((await runner.ReadAsync(new("SHOW CONSTRAINTS YIELD name WHERE name STARTS WITH 'graphexplorer_import' RETURN collect(name)"))).Rows[0][0]));
        return await AllAsync(runner);
    }

    private static bool IsRule(string statement) => CypherFrontEnd.Parse(statement).AllClauses.Any(clause => clause is SchemaChangeSyntax);
}
