using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Exploration.Import;
using GraphExplorer.Exploration.Transfer;
using GraphExplorer.Exploration.Transfer.Script;
using GraphExplorer.Exploration.Transfer.Writing;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Transfer;

/// <summary>Scripts of Cypher, of other tools and our own.</summary>
public sealed class ScriptTests : IDisposable
{
    private readonly string _top = Directory.CreateTempSubdirectory("scripts-").FullName;

    public static TheoryData<Case> Cases => [.. CaseFile.Read("Exploration/Transfer/Cases/script-faults.cases")];

    public void Dispose() => Directory.Delete(_top, recursive: true);

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_script_takes_effect_whole_or_its_faults_have_their_lines(Case @case)
    {
        var file = Path.Combine(_top, "s.cypher");
        await File.WriteAllTextAsync(file, @case.Input, TestContext.Current.CancellationToken);
        await using var runner = new EmbeddedRunner(new GraphStore());
        var told = await ToldAsync(runner, new(file, IsRule));
        Assert.Equal(@case.Output, told.Replace(_top + Path.DirectorySeparatorChar, "", StringComparison.Ordinal));
        if (told.Contains("s.cypher:", StringComparison.Ordinal)) Assert.Equal("", await HeldAsync(runner));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Constraints_and_indexes_go_with_the_graph(bool rulesApart)
    {
        await using var source = new EmbeddedRunner(new GraphStore());
        foreach (var rule in new[]
        {
            "CREATE CONSTRAINT `city code` FOR (c:City) REQUIRE c.`the code` IS UNIQUE",
            "CREATE INDEX FOR (c:City) ON (c.founded)",
            "CREATE FULLTEXT INDEX names FOR (c:City|River) ON EACH [c.name, c.alias]",
        }) await source.ReadAsync(new(rule), TestContext.Current.CancellationToken);
        await source.ReadAsync(new("CREATE (:City {`the code`: 1})"), TestContext.Current.CancellationToken);
        var file = Path.Combine(_top, "graph.cypher");
        await new GraphExport(source, withState: false).WriteAsync(file, GraphForm.Script, TestContext.Current.CancellationToken);
        await using var target = new EmbeddedRunner(new GraphStore());
        await new ScriptLoading(target, rulesApart).RunAsync(new(file, IsRule), progress: null, TestContext.Current.CancellationToken);
        const string Shown = "SHOW INDEXES YIELD name, type, labelsOrTypes, properties, owningConstraint RETURN * ORDER BY name";
        var (expected, found) = (await source.ReadAsync(new(Shown), TestContext.Current.CancellationToken), await target.ReadAsync(new(Shown), TestContext.Current.CancellationToken));
        Assert.Equal(3, expected.Rows.Count);
        Assert.Equal(expected.Rows.Select(Text), found.Rows.Select(Text));
    }

    private static string Text(Value[] row) => string.Join(" ", row.Select(ValueText.Write));

    private static bool IsRule(string statement) => CypherFrontEnd.Parse(statement).AllClauses.Any(clause => clause is SchemaChangeSyntax);

    private static async Task<string> ToldAsync(ICypherRunner runner, ScriptFile script)
    {
        try
        {
            script.Check(progress: null, TestContext.Current.CancellationToken);
            await new ScriptLoading(runner, rulesApart: true).RunAsync(script, progress: null, TestContext.Current.CancellationToken);
            return await HeldAsync(runner);
        }
        catch (ImportException fault)
        {
            return string.Join(" ¦ ", fault.Faults);
        }
    }

    private static async Task<string> HeldAsync(ICypherRunner runner)
    {
        var graph = await new GraphReading(runner, withState: true).ReadAsync(TestContext.Current.CancellationToken);
        var rules = await runner.ReadAsync(new("SHOW INDEXES YIELD name RETURN name ORDER BY name"), TestContext.Current.CancellationToken);
        return string.Join(" ¦ ", graph.Nodes.Select(node => $"{string.Join(' ', node.Labels)} {ValueText.Write(Value.Of(node.Properties))}").Concat(rules.Rows.Select(row => row[0].AsString)));
    }
}
