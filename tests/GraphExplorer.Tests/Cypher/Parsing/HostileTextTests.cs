using GraphExplorer.Cypher;
using GraphExplorer.Cypher.Bound;
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
        { "chains within chains", "RETURN " + Times("(", 150) + "1" + Times(Times(" + 1", 400) + ")", 150) },
        { "labels within labels", "MATCH (n:" + Times("(", 150) + "A" + Times(Times("|A", 100) + ")", 150) + ") RETURN n" },
        { "types", "RETURN 1 IS :: " + Times("LIST<", 100_000) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Is_refused_as_too_large(string what, string text)
    {
        var failure = Assert.Throws<GraphException>(() => CypherFrontEnd.Bind(text));
        Assert.True(failure.Entry == ServiceErrors.RequestTooLarge, $"{what}: {failure.Message}");
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

    public static TheoryData<string, string> Large => new()
    {
        { "sums", "RETURN " + Times("(", 180) + "1" + Times(Times(" + 1", 3) + ")", 180) },
        { "calls", "RETURN " + Times("[1 + - size(", 48) + "$list" + Times(")]", 48) },
        { "lists", "RETURN " + Times("[", 190) + "1" + Times("]", 190) },
        { "subqueries", "RETURN " + Times("COUNT { MATCH (n) WHERE 1 < ", 60) + "2" + Times(" }", 60) },
        { "chain", "RETURN 1" + Times(" + 1", 500) },
        { "conditions", "MATCH (n) WHERE n.x = 1" + Times(" OR n.x = 1 AND true", 10_000) + " RETURN n" },
    };

    [Theory]
    [MemberData(nameof(Large))]
    public void The_largest_allowed_is_bound_within_a_small_stack(string what, string text)
    {
        object? outcome = null;
        var thread = new Thread(() => outcome = Bind(text), maxStackSize: 1024 * 1024);
        thread.Start();
        thread.Join();
        Assert.True(outcome is BoundStatement, $"{what}: {outcome}");
    }

    private static object Bind(string text)
    {
        try
        {
            return CypherFrontEnd.Bind(text);
        }
        catch (GraphException failure)
        {
            return failure.Message;
        }
    }

    private static string Times(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}
