using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>A whole graph out of one data folder and into another, in each form.</summary>
public sealed class ExportCommandTests : IDisposable
{
    private const string All = """
        MATCH (n) OPTIONAL MATCH (n)-[r]->(m)
        RETURN n.id AS n, labels(n) AS labels, n.name AS name, n.aliases AS aliases, n.saidFrom AS said, n.latitude AS latitude, n.recordedAt AS recorded, size(keys(n)) AS keys,
          type(r) AS type, size(keys(r)) AS details, m.id AS m
        ORDER BY n, type, m, toString(r.claim)
        """;

    private readonly string _top = Directory.CreateTempSubdirectory("exports-").FullName;

    private string Data => Path.Combine(_top, "data");

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Theory]
    [InlineData("graph.graphml")]
    [InlineData("graph.cypher")]
    [InlineData("folder", "--format", "csv")]
    [InlineData("graph.txt", "--format", "cypher")]
    public async Task The_seed_is_the_same_graph_in_a_new_folder(string name, params string[] format)
    {
        var (source, target) = (Path.Combine(_top, "source"), Path.Combine(_top, name));
        var before = await CommandRun.RunAsync("query", All, "-f", "json", "--data", source);
        var export = await CommandRun.RunAsync(["export", target, "--data", source, .. format]);
        Assert.Equal((0, ""), (export.Code, export.Errors));
        Assert.Matches(@"^Wrote .*: \d+ nodes and \d,\d+ relationships\.\n$", export.Output);
        var import = await CommandRun.RunAsync(["import", target, "--data", Data, .. format]);
        Assert.Equal((0, ""), (import.Code, import.Errors));
        Assert.True(before.Output.Length > 100_000);
        Assert.Equal(before.Output, (await CommandRun.RunAsync("query", All, "-f", "json", "--data", Data, "--no-seed")).Output);
    }

    [Fact]
    public async Task A_name_with_an_ending_that_nobody_knows_becomes_no_folder()
    {
        var target = Path.Combine(_top, "graph.pptx");
        var run = await CommandRun.RunAsync("export", target, "--data", Data);
        Assert.NotEqual(0, run.Code);
        Assert.Equal(
            "A graph is not written as .pptx; take a name that ends with one of .graphml, .cypher, .cql, or say with --format what it is to be, one of data-files, csv, graphml, cypher.\n", run.Errors);
        Assert.False(Path.Exists(target));
        Assert.False(Path.Exists(Data));
        Assert.Equal(0, (await CommandRun.RunAsync("export", Path.Combine(_top, "week.47"), "--format", "data-files", "--data", Data)).Code);
    }

    [Fact]
    public async Task A_fault_of_a_script_has_its_line_and_leaves_the_graph_as_it_was()
    {
        var script = Path.Combine(_top, "s.cypher");
        await File.WriteAllTextAsync(script, "CREATE (:A {n: 1});\nCREATE (:A {n:\n1 / 0});\n", TestContext.Current.CancellationToken);
        var run = await CommandRun.RunAsync("import", script, "--data", Data);
        Assert.Equal((1, $"{script}:3: division_by_zero: Division by zero.\n"), (run.Code, run.Errors));
        Assert.Equal("nodes\n0\n", (await CommandRun.RunAsync("query", "MATCH (n) RETURN count(n) AS nodes", "--data", Data, "--no-seed", "-f", "csv")).Output);
    }

    [Fact]
    public async Task A_script_works_on_what_the_graph_holds()
    {
        var script = Path.Combine(_top, "s.cypher");
        await File.WriteAllTextAsync(script, "MATCH (a:A) SET a.n = 2;\nMERGE (:B {n: 1});", TestContext.Current.CancellationToken);
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:A {n: 1})", "--data", Data, "--no-seed")).Code);
        var run = await CommandRun.RunAsync("import", script, "--data", Data);
        Assert.Matches(@"Ran .*s\.cypher: 2 statements, 1 node created, 2 properties set, 1 label added, in \d+\.\d s\.\n$", run.Output);
        Assert.Equal("n\n2\n", (await CommandRun.RunAsync("query", "MATCH (a:A) RETURN a.n AS n", "--data", Data, "--no-seed", "-f", "csv")).Output);
    }

    [Fact]
    public async Task What_people_saved_stays_unless_it_is_asked_for()
    {
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:SavedView {id: 'v', refs: []}), (:Unit:Entity {id: 'unit-u'})", "--data", Data, "--no-seed")).Code);
        var without = await CommandRun.RunAsync("export", Path.Combine(_top, "a.graphml"), "--data", Data);
        Assert.EndsWith("a.graphml: 1 node and 0 relationships.\n", without.Output, StringComparison.Ordinal);
        Assert.Equal("Left out: 1 node that people saved; --with-state writes it too.\n", without.Errors);
        var with = await CommandRun.RunAsync("export", Path.Combine(_top, "b.graphml"), "--data", Data, "--with-state");
        Assert.EndsWith("b.graphml: 2 nodes and 0 relationships.\n", with.Output, StringComparison.Ordinal);
        Assert.Equal("", with.Errors);
    }

    [Theory]
    [InlineData("There is no folder and no file", "import", "nowhere", "--check")]
    [InlineData("Data files hold content alone", "export", "folder", "--with-state")]
    [InlineData("Argument 'pdf' not recognized", "export", "folder", "--format", "pdf")]
    public async Task Arguments_that_make_no_sense_are_refused(string sentence, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_whose_name_says_no_form_asks_for_it()
    {
        var file = Path.Combine(_top, "graph.txt");
        await File.WriteAllTextAsync(file, "", TestContext.Current.CancellationToken);
        var run = await CommandRun.RunAsync("import", file, "--check");
        Assert.Equal(2, run.Code);
        Assert.Contains("name that with --format, one of data-files, csv, graphml, cypher", run.Errors, StringComparison.Ordinal);
    }
}
