using GraphExplorer.Snapshots.Format;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Figures for reports are made without a browser.</summary>
public sealed class SnapshotCommandTests : IDisposable
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory();

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task A_question_is_written_in_every_form_that_is_asked_for()
    {
        string[] forms = ["svg", "png", "pdf", "html", "docx", "md", "tex", "rst", "json", "csv", "graphml", "csljson", "bib", "ris", "txt"];
        string[] outputs = [.. forms.SelectMany(form => new[] { "--output", PathOf($"figure.{form}") })];
        var run = await CommandRun.RunAsync(["snapshot", "--question", "who-reported", "--slot", $"unit={Battalion}", "--title", "The battalion", "--in-memory", .. outputs]);
        Assert.True(run.Code == 0, run.Errors);
        Assert.All(forms, form => Assert.True(new FileInfo(PathOf($"figure.{form}")).Length > 0, form));
        var snapshot = SnapshotJson.Read(await File.ReadAllTextAsync(PathOf("figure.json"), TestContext.Current.CancellationToken));
        Assert.Equal(("The battalion", "who-reported", Battalion), (snapshot.Title, snapshot.Asked.Question!.Id, snapshot.Asked.Question.Slots["unit"]));
        Assert.All(snapshot.Nodes, node => Assert.NotNull(node.At));
    }

    [Fact]
    public async Task An_address_of_a_page_is_asked_and_what_only_a_page_draws_is_told()
    {
        var run = await CommandRun.RunAsync("snapshot", "--address", $"http://127.0.0.1:5080/?unit={Battalion}&view=table&f-stance=denies", "--kind", "table", "--in-memory", "-o", PathOf("a.json"));
        Assert.Equal(0, run.Code);
        Assert.StartsWith("Left out: f-stance. Of an address only the question is read;", run.Errors, StringComparison.Ordinal);
        var about = await CommandRun.RunAsync("snapshot", "--address", $"?about={Battalion}", "--kind", "table", "--in-memory", "-o", PathOf("b.json"));
        Assert.Equal(0, about.Code);
        Assert.True(Read("b.json").Reports.Count >= Read("a.json").Reports.Count);
    }

    [Fact]
    public async Task A_statement_with_its_parameters()
    {
        var run = await CommandRun.RunAsync(
            "snapshot", "--cypher", "MATCH (u:Unit {id: $id}) RETURN u.name AS unit", "--param", "id=unit-special-buryat-battalion", "--kind", "table", "--in-memory", "-o", PathOf("rows.csv"));
        Assert.Equal((0, "unit\r\nSpecial Buryat Battalion\r\n"), (run.Code, (await File.ReadAllTextAsync(PathOf("rows.csv"), TestContext.Current.CancellationToken)).ReplaceLineEndings("\r\n")));
    }

    [Fact]
    public async Task Of_a_graph_of_another_model_a_statement_is_frozen_and_a_question_refused()
    {
        var data = PathOf("data");
        Assert.Equal(0, (await CommandRun.RunAsync("import", "--data", data, Repository.PathOf("tests/GraphExplorer.Testing/Graphs/movies.cypher"))).Code);
        var drawn = await CommandRun.RunAsync("snapshot", "--cypher", "MATCH p = (:Person)-[:WROTE]->(m:Movie) WHERE m.id = $id RETURN p", "-p", "id=17136", "--data", data, "-o", PathOf("a.json"), "-o", PathOf("a.pdf"));
        Assert.True(drawn.Code == 0, drawn.Errors);
        Assert.Equal((SnapshotModel.Other, 2, 2), (Read("a.json").Model, Read("a.json").Nodes.Count, Assert.Single(Read("a.json").Edges).Links));
        var asked = await CommandRun.RunAsync("snapshot", "--question", "who-denies", "--data", data, "-o", PathOf("b.json"));
        Assert.Contains("This needs claims and reports of who said them, and the graph holds neither", asked.Errors, StringComparison.Ordinal);
        var cited = await CommandRun.RunAsync("snapshot", "--cypher", "MATCH (m:Movie) RETURN m", "--data", data, "-o", PathOf("c.bib"));
        Assert.Contains("A file of this ends in", cited.Errors, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("c.bib")));
    }

    [Fact]
    public async Task What_is_kept_is_there_for_the_server_and_gets_versions()
    {
        string[] store = ["--data", PathOf("data"), "--question", "who-denies", "--kind", "table"];
        var first = await CommandRun.RunAsync(["snapshot", "--keep", .. store]);
        Assert.Matches("^[0-9a-f]{32} version 1, secret [0-9a-f]{32}\n$", first.Output);
        var second = await CommandRun.RunAsync(["snapshot", "--version-of", first.Output[..32], "-o", PathOf("second.json"), .. store]);
        Assert.Equal($"{first.Output[..32]} version 2\n", second.Output);
        Assert.Equal((first.Output[..32], 2), (Read("second.json").Id, Read("second.json").Version));
    }

    [Fact]
    public async Task A_snippet_names_the_picture_beside_it_and_says_where_that_is_missing()
    {
        var run = await CommandRun.RunAsync("snapshot", "--question", "who-denies", "--in-memory", "--width", "760", "--bare", "-o", PathOf("denials.tex"), "-o", PathOf("denials.pdf"), "-o", PathOf("denials.md"));
        Assert.Equal(0, run.Code);
        Assert.Contains("]{denials.pdf}", await File.ReadAllTextAsync(PathOf("denials.tex"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("](<denials.png>)", await File.ReadAllTextAsync(PathOf("denials.md"), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.EndsWith($"{PathOf("denials.md")} shows {PathOf("denials.png")}, which is not there: write it as well.\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("denials.tex shows", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--width is from 320 to 1280", "snapshot", "--question", "who-denies", "--width", "5", "-o", "a.svg")]
    [InlineData("one of --question, --cypher or --address", "snapshot", "-o", "a.svg")]
    [InlineData("one of --question, --cypher or --address", "snapshot", "--question", "who-denies", "--cypher", "RETURN 1", "-o", "a.svg")]
    [InlineData("does not end in a form", "snapshot", "--question", "who-denies", "-o", "a.exe")]
    [InlineData("--output FILE, or --keep", "snapshot", "--question", "who-denies")]
    [InlineData("is not name=value", "snapshot", "--question", "who-denies", "--slot", "unit", "-o", "a.svg")]
    public async Task What_makes_no_sense_is_told(string said, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        Assert.Equal(2, run.Code);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    private string PathOf(string name) => Path.Combine(_folder.FullName, name);

    private Snapshot Read(string name) => SnapshotJson.Read(File.ReadAllText(PathOf(name)));
}
