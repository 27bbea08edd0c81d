using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Several statements given to <c>query</c> at once.</summary>
public sealed class ScriptCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("script-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Statements_with_semicolons_between_them_run_in_order_and_see_each_other()
    {
        const string Script = """
            // People; and what they know.
            CREATE (:Person {name: 'a;b'});
            CREATE (:Person {name: "c"}); /* ; */
            MATCH (p:Person) RETURN p.name AS name ORDER BY name;
            ;
            MATCH (p:Person) RETURN count(p) AS people
            """;
        var run = await RunAsync(Script, "--format", "csv");
        Assert.Equal((0, "name\na;b\nc\n\npeople\n2\n", ""), (run.Code, run.Output, run.Errors));
    }

    [Fact]
    public async Task A_table_says_what_all_of_them_did()
    {
        var run = await RunAsync("CREATE (:A); CREATE (:A {n: 1}); MATCH (a:A) RETURN count(a)");
        Assert.Matches(@"^3 statements, 1 row in [\d,]+ ms; 2 nodes created, 1 property set, 2 labels added\n$", run.Errors);
    }

    [Fact]
    public async Task One_that_fails_undoes_those_before_it_and_its_place_in_the_script_is_shown()
    {
        var run = await RunAsync("CREATE (:A);\n\nMATCH (a:A)\n  SET b.n = 1;\nCREATE (:A)");
        Assert.Equal(1, run.Code);
        Assert.Equal("  SET b.n = 1;\n      ^\nStatement 2 of 3, line 4: The variable b is not defined here. Nothing of the script took effect.\n", run.Errors);
        Assert.Equal("0", await CountAsync());
    }

    [Fact]
    public async Task A_place_in_the_first_line_of_a_statement_counts_from_the_line_of_the_script()
    {
        var run = await RunAsync("CREATE (:A); RETURN 1 / 0; RETURN x");
        Assert.Contains("Statement 2 of 3, line 1:", run.Errors, StringComparison.Ordinal);
        run = await RunAsync("CREATE (:A); RETURN x");
        Assert.StartsWith("CREATE (:A); RETURN x\n                    ^\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal("0", await CountAsync());
    }

    [Fact]
    public async Task Each_by_itself_keeps_those_before_the_one_that_fails()
    {
        var run = await RunAsync("CREATE (:A); CREATE (:A); RETURN 1 / 0", "--auto-commit");
        Assert.Equal(1, run.Code);
        Assert.EndsWith(" The 2 before it took effect.\n", run.Errors, StringComparison.Ordinal);
        Assert.Equal("2", await CountAsync());
    }

    [Theory]
    [InlineData("CREATE (:A); UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 RETURN x", "The transaction took longer than its 0.3 s; everything it did was undone.")]
    [InlineData("UNWIND range(1, 1000000000) AS x WITH x WHERE x < 0 CREATE (:A)", "longer than 0.3 s")]
    public async Task What_takes_too_long_is_stopped_and_undone(string script, string error)
    {
        var run = await RunAsync(script, "--timeout", "0.3");
        Assert.Equal(1, run.Code);
        Assert.Contains(error, run.Errors, StringComparison.Ordinal);
        Assert.Equal("0", await CountAsync());
    }

    [Theory]
    [InlineData("soon")]
    [InlineData("0")]
    [InlineData("-1")]
    public async Task A_timeout_that_is_none_is_refused(string seconds) =>
        Assert.Contains($"--timeout \"{seconds}\" is no number of seconds.", (await RunAsync("RETURN 1", "--timeout", seconds)).Errors, StringComparison.Ordinal);

    [Fact]
    public async Task A_reader_may_not_write_in_any_of_them()
    {
        await RunAsync("CREATE (:A)");
        var run = await RunAsync("MATCH (a:A) RETURN a; CREATE (:A)", "--read-only", "--format", "json");
        Assert.Equal(1, run.Code);
        Assert.Contains("Statement 2 of 2, line 1: This statement may only read the graph.", run.Errors, StringComparison.Ordinal);
        Assert.Equal("1", await CountAsync());
    }

    private Task<CommandRun> RunAsync(string script, params string[] more) => CommandRun.RunWithInputAsync(script, ["query", "-", "--no-seed", "--data", _folder, .. more]);

    private async Task<string> CountAsync() =>
        (await CommandRun.RunAsync("query", "MATCH (a:A) RETURN count(a) AS n", "--no-seed", "--data", _folder, "--format", "csv")).Output.Split('\n')[1];
}
