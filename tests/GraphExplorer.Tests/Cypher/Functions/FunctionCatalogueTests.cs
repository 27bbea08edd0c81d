using System.Text;
using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Functions;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Cypher.Functions;

public sealed class FunctionCatalogueTests
{
    public static TheoryData<string> Names => new(FunctionCatalogue.All.Select(function => function.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_example_is_a_call_that_binds(string name)
    {
        var function = FunctionCatalogue.Find(name)!;
        Assert.Contains(name + "(", function.Example, StringComparison.Ordinal);
        var statement = CypherFrontEnd.Bind($"MATCH p = (a)-[r]->(b), (n) RETURN {function.Example} AS value");
        Assert.Equal("value", Assert.Single(statement.Query.Columns).Name);
        Assert.EndsWith(".", function.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_function_has_its_row_in_the_documentation()
    {
        var text = new StringBuilder();
        foreach (var family in FunctionCatalogue.Families)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n### {family.Name}\n\n| function | what it gives | example |\n|---|---|---|\n");
            foreach (var function in family.Functions) text.Append(Row(function));
        }

        Expectation.CheckPart("docs/cypher-support.md", "functions", text.Append('\n').ToString());
    }

    [Theory]
    [InlineData("TOUPPER", "toUpper")]
    [InlineData("lower", "toLower")]
    [InlineData("DateTime.FromEpoch", "datetime.fromepoch")]
    public void Names_are_found_in_any_case_and_by_alias(string name, string canonical) =>
        Assert.Equal(canonical, FunctionCatalogue.Find(name)?.Name);

    [Fact]
    public void The_arity_follows_from_the_arguments()
    {
        var substring = FunctionCatalogue.Find("substring")!;
        Assert.Equal((2, 3), (substring.MinimumArguments, substring.MaximumArguments));
        var coalesce = FunctionCatalogue.Find("coalesce")!;
        Assert.Equal((1, null), (coalesce.MinimumArguments, coalesce.MaximumArguments));
        Assert.Equal([CypherType.String, CypherType.List], FunctionCatalogue.Find("size")!.Arguments[0].Types);
    }

    private static string Row(FunctionSignature function)
    {
        var aliases = function.Aliases.Count == 0 ? "" : $" Also `{string.Join("`, `", function.Aliases)}`.";
        return $"| `{Cell(function.Text)}` | {Cell(function.Description)}{aliases} | `{Cell(function.Example)}` |\n";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal);
}
