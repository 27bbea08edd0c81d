using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Graphs to folders and back.</summary>
public sealed class FolderCommandTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("commands-").FullName;

    private string Target => Path.Combine(_top, "out");

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public async Task What_is_exported_is_checked_and_queried_as_the_same_graph()
    {
        const string Count = "MATCH (n) WITH count(n) AS nodes MATCH ()-[r]->() RETURN nodes, count(r) AS links";
        var written = await CommandRun.RunAsync("export", Target);
        Assert.Equal((0, ""), (written.Code, written.Errors));
        Assert.Matches(@"^Wrote .*out: [\d,]+ nodes and [\d,]+ relationships in \d+ files\.\n$", written.Output);
        var check = await CommandRun.RunAsync("import", Target, "--check");
        Assert.Equal(0, check.Code);
        Assert.StartsWith("Nothing is wrong with", check.Output, StringComparison.Ordinal);
        var seed = await CommandRun.RunAsync("query", Count, "-f", "csv");
        var again = await CommandRun.RunAsync("query", Count, "-f", "csv", "--no-seed", "--import", Target);
        Assert.Equal((0, seed.Output), (again.Code, again.Output));
    }

    [Fact]
    public async Task A_folder_that_is_there_is_not_written()
    {
        Directory.CreateDirectory(Target);
        var run = await CommandRun.RunAsync("export", Target);
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("is there already", run.Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(Target));
    }

    [Fact]
    public async Task Every_fault_of_a_folder_is_told()
    {
        await File.WriteAllTextAsync(
            Path.Combine(_top, "units.yaml"), "units:\n  - id: unit-x\n    name: X\n    echelon: horde\n    colour: green\n", TestContext.Current.CancellationToken);
        var run = await CommandRun.RunAsync("import", _top, "--check");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("units.yaml:4: bad_value", run.Errors, StringComparison.Ordinal);
        Assert.Contains("units.yaml:5: unknown_key", run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var run = await CommandRun.RunAsync("import", Repository.PathOf("graph-seed"), "--neo4j", "http://127.0.0.1:9");
        Assert.Equal((1, ""), (run.Code, run.Output));
        Assert.Contains("does not answer", run.Errors, StringComparison.Ordinal);
    }
}
