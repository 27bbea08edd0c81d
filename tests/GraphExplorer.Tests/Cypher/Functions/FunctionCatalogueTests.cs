using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Functions;
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
}
