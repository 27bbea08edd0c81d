using GraphExplorer.Snapshots.Texts;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Texts;

public sealed class PlainTextTests
{
    [Theory]
    [InlineData(null, "")]
    [InlineData(" a \t\r\n b ", "a b")]
    [InlineData("a\u0000\u0007b", "a b")]
    [InlineData("a\u202Egnp.exe\u202C", "agnp.exe")]
    [InlineData("\u2066a\u2069\u200F\u200B\uFEFF", "a")]
    [InlineData("a\uFFFEb\uFDD0", "a\uFFFDb\uFFFD")]
    [InlineData("e\u0301", "é")]
    [InlineData("so\u00ADfter", "softer")]
    [InlineData("𝔘 한국", "𝔘 한국")]
    public void Whatever_a_name_holds_becomes_a_line_that_does_no_harm(string? text, string line) => Assert.Equal(line, PlainText.Of(text));

    // Not as data of a theory: an attribute holds no half characters.
    [Fact]
    public void Half_characters_become_the_sign_for_what_is_none()
    {
        Assert.Equal("half \uFFFD.", PlainText.Of("half \uD800."));
        Assert.Equal("\uFFFD\uFFFD", PlainText.Of("\uDC00\uD800"));
    }

    [Fact]
    public void Ten_thousand_letters_are_cut() => Assert.Equal(new string('x', 200) + "…", PlainText.Of(new string('x', 10_000), 200));

    [Fact]
    public void A_letter_does_not_carry_a_tower_of_marks() => Assert.True(PlainText.Of("a" + new string('\u0300', 10_000)).Length < 10);

    [Fact]
    public void A_name_is_cut_between_words_where_that_loses_little()
    {
        Assert.Equal("Special Operations…", PlainText.Shorten("Special Operations Force", 22));
        Assert.Equal("Verwaltungsgeric…", PlainText.Shorten("Verwaltungsgerichtshof", 17));
        Assert.Equal("Wire", PlainText.Shorten("Wire", 4));
    }
}
