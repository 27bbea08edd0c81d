using GraphExplorer.Engine.Durability;
using GraphExplorer.Engine.Running;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>A graph that is kept in a folder, as commands see it.</summary>
public sealed class DataFolderCommandTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("kept-").FullName;

    private string Data => Path.Combine(_top, "data");

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public async Task What_a_statement_adds_is_there_for_the_next_and_the_seed_is_loaded_once()
    {
        const string Count = "RETURN COUNT { (:Report) } > 100 AS seed, COUNT { (:Unit {id: 'unit-own'}) } AS own";
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:Entity:Unit {id: 'unit-own', name: 'Own'})", "--data", Data)).Code);
        Assert.Equal((0, "seed,own\ntrue,1\n", ""), await AnswerAsync("query", Count, "--data", Data, "-f", "csv"));
        Assert.Equal(0, (await CommandRun.RunAsync("query", "MATCH (n) DETACH DELETE n", "--data", Data)).Code);
        Assert.Equal((0, "seed,own\nfalse,0\n", ""), await AnswerAsync("query", Count, "--data", Data, "-f", "csv"));
    }

    [Fact]
    public async Task A_folder_in_use_is_read_but_not_written()
    {
        await using var served = await EmbeddedStore.OpenAsync(new DataPlace(Data), progress: null, TestContext.Current.CancellationToken);
        await served.Runner.ReadAsync(new("CREATE (:Unit {id: 'unit-a', name: 'A'})"), TestContext.Current.CancellationToken);
        const string Names = "MATCH (u:Unit) RETURN u.name AS name";
        var refused = await CommandRun.RunAsync("query", Names, "--data", Data);
        Assert.Equal((1, ""), (refused.Code, refused.Output));
        Assert.Contains($"in use by process {Environment.ProcessId}", refused.Errors, StringComparison.Ordinal);
        Assert.Equal((0, "name\nA\n", ""), await AnswerAsync("query", Names, "--data", Data, "--read-only", "-f", "csv"));
    }

    [Fact]
    public async Task An_export_reads_the_folder_and_leaves_it_alone()
    {
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:Entity:Unit {id: 'unit-own', name: 'Own', echelon: 'battalion', named: true})", "--data", Data, "--no-seed")).Code);
        var before = File.GetLastWriteTimeUtc(Path.Combine(Data, "graph.sqlite"));
        var target = Path.Combine(_top, "out");
        Assert.Equal((0, $"Wrote {target}: 1 nodes and 0 relationships in 1 files.\n", ""), await AnswerAsync("export", target, "--data", Data));
        Assert.Contains("unit-own", await File.ReadAllTextAsync(Directory.GetFiles(target, "*.yaml").Single(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(before, File.GetLastWriteTimeUtc(Path.Combine(Data, "graph.sqlite")));
    }

    [Fact]
    public async Task An_import_goes_into_the_folder_without_the_seed()
    {
        var files = Directory.CreateDirectory(Path.Combine(_top, "files")).FullName;
        await File.WriteAllTextAsync(
            Path.Combine(files, "units.yaml"), "units:\n  - id: unit-x\n    name: X\n    echelon: battalion\n", TestContext.Current.CancellationToken);
        var import = await CommandRun.RunAsync("import", files, "--data", Data);
        Assert.Equal((0, ""), (import.Code, import.Errors));
        Assert.Contains("Loaded files: 1 entities", import.Output, StringComparison.Ordinal);
        Assert.Contains("holds a graph already", (await CommandRun.RunAsync("import", files, "--data", Data, "--if-empty")).Output, StringComparison.Ordinal);
        Assert.Equal((0, "n\n1\n", ""), await AnswerAsync("query", "MATCH (n) RETURN count(n) AS n", "--data", Data, "-f", "csv"));
        var forgotten = await CommandRun.RunAsync("import", files, "--in-memory");
        Assert.Equal(2, forgotten.Code);
        Assert.Contains("Nothing is kept with --in-memory", forgotten.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_broke_a_constraint_of_the_model_opens_and_says_so()
    {
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:Unit:Entity {id: 'twice'})", "--data", Data, "--no-seed")).Code);
        using (var folder = DataFolder.Open(Data))
        {
            var runner = new EmbeddedRunner(folder.Store);
            foreach (var rule in folder.Store.Schema.Rules.Where(rule => rule.IsConstraint)) await runner.ReadAsync(new($"DROP CONSTRAINT {rule.Name}"));
            await runner.ReadAsync(new("CREATE (:Unit:Entity {id: 'twice'})"));
        }

        await using var opened = await EmbeddedStore.OpenAsync(new DataPlace(Data), progress: null, TestContext.Current.CancellationToken);
        Assert.Contains("It lacks constraints of the model: 2 nodes of the label Entity have the id 'twice'", opened.Description.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_backup_is_checked_and_restored_on_the_command_line()
    {
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:Unit {id: 'a'})-[:T]->(:Unit {id: 'b'})", "--data", Data, "--no-seed")).Code);
        var file = Path.Combine(_top, "backup");
        var written = await CommandRun.RunAsync("backup", file, "--data", Data);
        Assert.Equal((0, ""), (written.Code, written.Errors));
        Assert.Matches($@"^Wrote {file}: 2 nodes, 1 relationships, \d+ constraints and indexes\.\n$", written.Output);
        Assert.StartsWith($"Nothing is wrong with {file}: 2 nodes", (await CommandRun.RunAsync("check", file, "--data", Data)).Output, StringComparison.Ordinal);
        Assert.StartsWith($"Nothing is wrong with {Data}: 2 nodes", (await CommandRun.RunAsync("check", "--data", Data)).Output, StringComparison.Ordinal);
        var other = Path.Combine(_top, "other");
        Assert.StartsWith($"Restored {file} into {other}: 2 nodes", (await CommandRun.RunAsync("restore", file, "--data", other)).Output, StringComparison.Ordinal);
        Assert.Equal((0, "n\n2\n", ""), await AnswerAsync("query", "MATCH (n) RETURN count(n) AS n", "--data", other, "-f", "csv"));
        var again = await CommandRun.RunAsync("restore", file, "--data", other);
        Assert.Equal((1, ""), (again.Code, again.Output));
        Assert.Contains("--replace", again.Errors, StringComparison.Ordinal);
        Assert.Contains("no data folder", (await CommandRun.RunAsync("backup", file)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keeping_and_not_keeping_is_refused()
    {
        var run = await CommandRun.RunAsync("query", "RETURN 1", "--data", Data, "--in-memory");
        Assert.Contains("say one of the two", run.Errors, StringComparison.Ordinal);
        Assert.NotEqual(0, run.Code);
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task A_word_for_durability_is_one_of_three()
    {
        Assert.Equal(2, (await CommandRun.RunAsync("query", "RETURN 1", "--data", Data, "--durability", "perhaps")).Code);
        Assert.Equal(0, (await CommandRun.RunAsync("query", "RETURN 1", "--data", Data, "--no-seed", "--durability", "process")).Code);
    }

    private static async Task<(int Code, string Output, string Errors)> AnswerAsync(params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        return (run.Code, run.Output, run.Errors);
    }
}
