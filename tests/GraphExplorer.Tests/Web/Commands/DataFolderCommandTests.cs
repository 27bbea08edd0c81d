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
