using GraphExplorer.Tests.Engine.Expressions;
using Xunit;

namespace GraphExplorer.Tests.Engine.Temporal;

/// <summary>The statement of these tests starts at 2024-01-15T10:30Z.</summary>
public class ClockTests
{
    [Theory]
    [InlineData("date()", "2024-01-15")]
    [InlineData("datetime()", "2024-01-15T10:30:00Z")]
    [InlineData("localdatetime.transaction()", "2024-01-15T10:30:00")]
    [InlineData("time.statement('+02:00')", "12:30:00+02:00")]
    [InlineData("datetime.statement('America/Los_Angeles')", "2024-01-15T02:30:00-08:00[America/Los_Angeles]")]
    [InlineData("localtime({timezone: 'Asia/Seoul'})", "19:30:00")]
    [InlineData("date.truncate('year')", "2024-01-01")]
    [InlineData("timestamp()", "1705314600000")]
    public void Functions_without_input_take_the_time_of_the_statement(string expression, string expected) =>
        Assert.Equal(expected, ExpressionRun.Write(expression));

    [Fact]
    public void The_real_time_goes_on_while_the_statement_runs() =>
        Assert.True(ExpressionRun.Evaluate("datetime.realtime() > datetime()").IsTrue);
}
