using GraphExplorer.Web.Commands;
using Xunit;

namespace GraphExplorer.Tests.Web.Commands;

/// <summary>Questions before a change.</summary>
public sealed class ConsentTests
{
    [Theory]
    [InlineData("y\n", true)]
    [InlineData(" YES \n", true)]
    [InlineData("n\n", false)]
    [InlineData("\n", false)]
    [InlineData("yes please\n", false)]
    [InlineData("", false)]
    public async Task Only_a_yes_is_a_yes(string typed, bool expected)
    {
        using var input = new StringReader(typed);
        using var errors = new StringWriter();
        Assert.Equal(expected, await new Consent(input, errors, isTerminal: true).AskAsync("Add them?", TestContext.Current.CancellationToken));
        Assert.Equal("Add them? [y/N] ", errors.ToString());
    }

    [Fact]
    public void Input_that_is_no_terminal_cannot_be_asked() => Assert.False(Consent.Of(TextReader.Null, TextWriter.Null).CanAsk);
}
