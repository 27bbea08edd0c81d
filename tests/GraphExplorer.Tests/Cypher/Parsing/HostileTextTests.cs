using GraphExplorer.Cypher;
using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Cypher.Parsing;

/// <summary>Text made to exhaust the stack or the time of whoever reads it.</summary>
public sealed class HostileTextTests
{
    public static TheoryData<string, string> Deep => new()
    {
        { "brackets", "RETURN " + Times("[", 100_000) },
        { "parentheses", "RETURN " + Times("(", 100_000) },
        { "maps", "RETURN " + Times("{a: ", 100_000) },
        { "prefixes", "RETURN " + Times("NOT ", 100_000) + "true" },
        { "signs", "RETURN " + Times("- ", 100_000) + "$x" },
        { "sum", "RETURN 1" + Times(" + 1", 100_000) },
        { "chain of comparisons", "RETURN 1" + Times(" < 1", 100_000) },
        { "subscripts", "RETURN $x" + Times("[0]", 100_000) },
        { "subqueries", Times("CALL { ", 100_000) },
        { "pattern", "MATCH (a)" + Times("-->()", 100_000) + " RETURN a" },
        { "labels", "MATCH (a:A" + Times("&A", 100_000) + ") RETURN a" },
        { "clauses", Times("CREATE () ", 100_000) },
        { "cases", "RETURN " + Times("CASE WHEN ", 100_000) },
        { "types", "RETURN 1 IS :: " + Times("LIST<", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Is_refused_as_too_large(string what, string text)
    {
        var failure = Assert.Throws<GraphException>(() => CypherFrontEnd.Bind(text));
        Assert.True(failure.Entry == ServiceErrors.QueryTooLarge, $"{what}: {failure.Message}");
    }

    [Theory]
    [InlineData("'\\u0027'")]
    [InlineData("\"a")]
    [InlineData("`a")]
    [InlineData("/* a")]
    [InlineData("\\u002")]
    [InlineData("$")]
    [InlineData("\ud800")]
    [InlineData("\0")]
    public void Ends_in_an_error_with_a_place(string end)
    {
        var failure = Assert.Throws<GraphException>(() => CypherFrontEnd.Bind("RETURN " + end));
        Assert.NotNull(failure.Span);
    }

    [Fact]
    public void Of_ordinary_size_is_read() =>
        Assert.Single(CypherFrontEnd.Bind("RETURN " + Times("(", 90) + "1" + Times(")", 90) + Times(" + 1", 900)).Query.Columns);

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
