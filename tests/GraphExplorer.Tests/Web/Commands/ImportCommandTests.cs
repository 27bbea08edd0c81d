using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Files of other programs, into a data folder and back out.</summary>
public sealed class ImportCommandTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("imports-").FullName;

    private string Data => Path.Combine(_top, "data");

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Fact]
    public async Task Csv_files_are_added_to_the_graph_that_is_kept()
    {
        var (nodes, links) = (Put("people.csv", "id:ID,name,born:date\n1,Ada,1815-12-10\n2,Charles,1791-12-26\n"), Put("links.csv", ":START_ID,:END_ID,:TYPE,letters:int\n1,2,KNEW,85\n"));
        var run = await CommandRun.RunAsync("import", "--nodes", $"Person={nodes}", "--relationships", links, "--data", Data);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Matches(@"Loaded 2 files: 2 nodes and 1 relationship, in \d+\.\d s\.\n$", run.Output);
        await AssertHoldsAsync("MATCH (a:Person)-[r:KNEW]->(b) RETURN a.name AS a, r.letters AS letters, b.born AS born", "a,letters,born\nAda,85,1791-12-26\n");
    }

    [Fact]
    public async Task A_fault_in_the_last_line_leaves_the_graph_as_it_was()
    {
        Assert.Equal(0, (await CommandRun.RunAsync("query", "CREATE (:City {name: 'Lviv'})", "--data", Data, "--no-seed")).Code);
        var nodes = Put("n.csv", ":ID,age:int\n1,2\n2,old\n");
        var run = await CommandRun.RunAsync("import", "--nodes", nodes, "--data", Data);
        Assert.Equal((1, "", $"{nodes}:3: bad_value: 'old' in the column 'age' is no int.\n"), (run.Code, run.Output, run.Errors));
        await AssertHoldsAsync("MATCH (n) RETURN n.name AS name", "name\nLviv\n");
    }

    [Fact]
    public async Task A_node_that_a_constraint_refuses_leaves_the_graph_as_it_was()
    {
        var nodes = Put("n.csv", "id:ID,:LABEL\nclaim-a,Claim\n");
        Assert.Equal(0, (await CommandRun.RunAsync("import", "--nodes", nodes, "--data", Data)).Code);
        var more = Put("m.csv", "id:ID,:LABEL\nclaim-b,Claim\nclaim-a,Claim\n");
        var run = await CommandRun.RunAsync("import", "--nodes", more, "--data", Data);
        Assert.Equal(1, run.Code);
        Assert.Contains("There is already a node with label `Claim` and property `id` = 'claim-a'", run.Errors, StringComparison.Ordinal);
        await AssertHoldsAsync("MATCH (n) RETURN n.id AS id", "id\nclaim-a\n");
    }

    [Fact]
    public async Task Files_are_only_checked_where_that_is_all_that_was_asked()
    {
        var nodes = Put("n.csv", ":ID\n1\n");
        var run = await CommandRun.RunAsync("import", "--check", "--nodes", nodes);
        Assert.Equal((0, $"Nothing is wrong with {nodes}: 1 node and 0 relationships.\n", ""), (run.Code, run.Output, run.Errors));
    }

    [Theory]
    [InlineData("Name what to import", "import")]
    [InlineData("Name the files of the nodes", "import", "--relationships", "r.csv")]
    [InlineData("but not both", "import", "folder", "--nodes", "n.csv")]
    [InlineData("is no single character", "import", "--check", "--nodes", "n.csv", "--delimiter", "ab")]
    [InlineData("have to differ", "import", "--check", "--nodes", "n.csv", "--delimiter", ";")]
    public async Task Arguments_that_do_not_go_together_are_refused(string sentence, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.Contains(sentence, run.Errors, StringComparison.Ordinal);
    }

    private string Put(string name, string content)
    {
        var file = Path.Combine(_top, name);
        File.WriteAllText(file, content);
        return file;
    }

    private async Task AssertHoldsAsync(string statement, string rows)
    {
        var run = await CommandRun.RunAsync("query", statement, "--data", Data, "--no-seed", "--read-only", "-f", "csv");
        Assert.Equal((0, rows), (run.Code, run.Output));
    }
}
