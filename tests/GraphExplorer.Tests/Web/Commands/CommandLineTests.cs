using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>The command line as a person or a script sees it: words, and exit codes.</summary>
public sealed class CommandLineTests
{
    [Theory]
    [InlineData("not an address", "--urls", "nonsense")]
    [InlineData("not an address", "--urls", "")]
    [InlineData("not an address", "serve", "--urls", "nonsense")]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("bogus", "bogus")]
    [InlineData("Required argument missing", "export")]
    [InlineData("Required argument missing", "query")]
    [InlineData("--param \"x\" is not name=value.", "query", "RETURN 1", "--param", "x")]
    [InlineData("xml", "query", "RETURN 1", "--format", "xml")]
    [InlineData("name a Neo4j server", "setup")]
    [InlineData("tcsh", "completion", "tcsh")]
    [InlineData("--neo4j-pool-size is a number from 1", "query", "RETURN 1", "--neo4j-pool-size", "0")]
    [InlineData("--neo4j-pool-size is a number from 1", "query", "RETURN 1", "--neo4j-pool-size", "many")]
    [InlineData("--neo4j-connect-timeout is a number of seconds", "query", "RETURN 1", "--neo4j-connect-timeout", "soon")]
    [InlineData("Required argument missing for option: '--question'", "snapshot", "-o", "a.svg", "--question")]
    [InlineData("Required argument missing for option: '-o'", "snapshot", "--question", "who-denies", "-o")]
    [InlineData("--width is from 320 to 1280", "snapshot", "--question", "who-denies", "--width", "wide", "-o", "a.svg")]
    [InlineData("Required argument missing for option: '--nodes'", "import", "--nodes")]
    [InlineData("Required argument missing for option: '--relationships'", "import", "--nodes", "a.csv", "--relationships")]
    [InlineData("--neo4j-connect-timeout is a number of seconds", "query", "RETURN 1", "--neo4j-connect-timeout", "0")]
    public async Task Arguments_that_make_no_sense_are_named_and_end_with_2(string part, params string[] arguments)
    {
        var run = await CommandRun.RunAsync(arguments);
        Assert.Equal((2, ""), (run.Code, run.Output.Trim()));
        Assert.Contains(part, run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve", "--urls", "--published-at", "--allowed-hosts", "--data", "--in-memory", "--durability", "--no-seed", "--import", "--neo4j", "--neo4j-user", "--neo4j-password-file", "--neo4j-database", "--neo4j-trust", "--neo4j-connect-timeout", "--neo4j-pool-size", "--read-only")]
    [InlineData("setup", "--neo4j", "--neo4j-user", "--neo4j-password-file", "--neo4j-database", "--read-only", "--yes")]
    [InlineData("health", "--url", "--ready")]
    [InlineData("import", "--check", "--if-empty", "--yes", "--neo4j", "--neo4j-user", "--neo4j-password-file", "--neo4j-database")]
    [InlineData("export", "--no-seed", "--import", "--neo4j", "--neo4j-user", "--neo4j-password-file", "--neo4j-database")]
    [InlineData("query", "--param", "--format", "--no-seed", "--import", "--neo4j", "--read-only")]
    [InlineData("backup", "--data")]
    [InlineData("restore", "--data", "--replace")]
    [InlineData("check", "--data")]
    [InlineData("openapi", "--output")]
    [InlineData("completion", "bash|fish|zsh")]
    public async Task Help_names_every_option_and_gives_examples(string command, params string[] options)
    {
        var run = await CommandRun.RunAsync(command, "--help");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
        Assert.Matches($@"Examples:\n  \S+ {command} ", run.Output);
        Assert.Contains("Exit codes: 0 done; 1 failed", run.Output, StringComparison.Ordinal);
        var whole = (await CommandRun.RunAsync("--help")).Output;
        Assert.Matches($@"(?m)^  {command}\b", whole);
        Assert.Contains("GRAPHEXPLORER_NEO4J_USER", whole, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("que", "query")]
    [InlineData("query --fo", "--format")]
    [InlineData("query x --format ", "csv json table")]
    [InlineData("completion ", "bash fish zsh")]
    public async Task Completion_knows_commands_options_and_words(string typed, string expected)
    {
        var run = await CommandRun.RunAsync($"[suggest:{typed.Length}]", typed);
        var offered = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim());
        Assert.Subset(offered.ToHashSet(), expected.Split(' ').ToHashSet());
    }

    [Theory]
    [InlineData("bash", "complete -o default -F _graphexplorer ")]
    [InlineData("zsh", "compdef _graphexplorer ")]
    [InlineData("fish", "complete -c ")]
    public async Task A_completion_script_asks_the_command_line_itself(string shell, string part)
    {
        var run = await CommandRun.RunAsync("completion", shell);
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains(part, run.Output, StringComparison.Ordinal);
        Assert.Contains("[suggest:", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("{name}", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_document_of_the_routes_can_be_printed()
    {
        var run = await CommandRun.RunAsync("openapi");
        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Equal(await File.ReadAllTextAsync(Repository.PathOf("docs/openapi.json"), TestContext.Current.CancellationToken), run.Output);
    }
}
