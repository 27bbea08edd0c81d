using GraphExplorer.Graph.Errors;
using Xunit;

namespace GraphExplorer.Tests.Engine.Expressions;

/// <summary>Expressions that would take the process with them. A statement may hold a million bytes here.</summary>
public class LimitTests
{
    [Theory]
    [InlineData("reduce(text = 'a', i IN range(1, 60) | text + text)")]
    [InlineData("reduce(list = [1], i IN range(1, 60) | list + list)")]
    [InlineData("reduce(list = [1], i IN range(1, 60) | list || list)")]
    [InlineData("reduce(text = 'a', i IN range(1, 60) | replace(text, 'a', text + 'a'))")]
    [InlineData("reduce(text = 'a', i IN range(1, 60) | replace(text, '', text))")]
    [InlineData("[i IN range(1, 1000000000) | i]")]
    [InlineData("range(1, 1000000000)[1..]")]
    [InlineData("tail(range(1, 1000000000))")]
    [InlineData("reverse(range(1, 1000000000))")]
    [InlineData("toStringList(range(1, 1000000000))")]
    [InlineData("range(1, 1000000000) + 1")]
    public void A_value_that_outgrows_the_statements_room_ends_the_query(string expression) =>
        Assert.Equal("error query_too_large", ExpressionRun.Write(expression, bytes: 1_000_000));

    [Theory]
    [InlineData("size(range(1, 1000000000)) ", "1000000000")]
    [InlineData("range(1, 1000000000)[-1]", "1000000000")]
    [InlineData("head(range(1, 1000000000))", "1")]
    public void A_range_takes_no_room(string expression, string expected) =>
        Assert.Equal(expected, ExpressionRun.Write(expression, bytes: 1_000_000));

    [Theory]
    [InlineData("reduce(value = [], i IN range(1, 500000) | [value])")]
    [InlineData("reduce(value = {}, i IN range(1, 500000) | {a: value})")]
    public void A_value_nested_beyond_measure_ends_the_query_that_looks_into_it(string value)
    {
        Assert.Equal("error query_too_large", ExpressionRun.Write($"{value} = {value}"));
        Assert.Equal("error query_too_large", ExpressionRun.Write($"{value} < {value}"));
        Assert.Equal("error query_too_large", ExpressionRun.Write($"{value} IN [{value}]"));
        Assert.Equal("error query_too_large", ExpressionRun.Write(value));
    }

    [Fact]
    public void A_pattern_that_backtracks_for_ever_ends_the_query()
    {
        var failure = Assert.Throws<GraphException>(() => ExpressionRun.Evaluate("'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' =~ '(a+)+b'"));
        Assert.Equal(RuntimeErrors.InvalidRegularExpression, failure.Entry);
    }
}
