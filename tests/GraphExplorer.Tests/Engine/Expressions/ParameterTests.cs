using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Engine.Expressions;

public class ParameterTests
{
    [Fact]
    public void A_parameter_gives_its_value() =>
        Assert.Equal(3, ExpressionRun.Evaluate("$a + 1", new ValueMap().With("a", Value.Of(2L))).AsInteger);

    [Theory]
    [InlineData("'a' IN $list", "['a', 'b']")]
    [InlineData("'c' IN $list", "['a', 'b']")]
    [InlineData("null IN $list", "['a', 'b']")]
    [InlineData("null IN $list", "[]")]
    [InlineData("'a' IN $list", "[]")]
    [InlineData("1 IN $list", "['a', 'b']")]
    [InlineData("'c' IN $list", "['a', null]")]
    [InlineData("'a' IN $list", "['a', null]")]
    [InlineData("1.0 IN $list", "[2, 1]")]
    [InlineData("[1] IN $list", "[['a'], [1]]")]
    [InlineData("'a' IN $list", "null")]
    public void A_list_that_is_a_parameter_holds_what_the_same_list_in_the_text_holds(string test, string list)
    {
        var given = ExpressionRun.Evaluate(list, new ValueMap());
        var expected = ExpressionRun.Evaluate(test.Replace("$list", list, StringComparison.Ordinal), new ValueMap());
        Assert.Equal(expected.ToString(), ExpressionRun.Evaluate(test, new ValueMap().With("list", given)).ToString());
    }

    [Fact]
    public void All_missing_parameters_are_named_before_anything_runs()
    {
        var failure = Assert.Throws<GraphException>(
            () => ParameterCheck.Require(["a", "b", "c"], new ValueMap().With("b", Value.Null)));
        Assert.Equal(RuntimeErrors.MissingParameter, failure.Entry);
        Assert.Equal("Expected parameter(s): a, c", failure.Message);
    }

    [Fact]
    public void A_failure_points_to_its_place_in_the_text()
    {
        var failure = Assert.Throws<GraphException>(
            () => ExpressionRun.Evaluate("1 + toUpper($a)", new ValueMap().With("a", Value.Of(2L))));
        Assert.Equal(TypeErrors.WrongType, failure.Entry);
        Assert.Equal("`toUpper` takes a text but was given the INTEGER 2.", failure.Message);
        Assert.Equal(12, failure.Span!.Value.Column);
    }
}
