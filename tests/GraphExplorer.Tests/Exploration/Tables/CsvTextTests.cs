using GraphExplorer.Exploration.Tables;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Tables;

public sealed class CsvTextTests
{
    public static TheoryData<Case> Cases => [.. CaseFile.Read("Exploration/Tables/csv.cases")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Text_cannot_become_a_formula_or_a_second_cell(Case @case) => Assert.Equal(@case.Output, CsvText.Cell(@case.Input));

    [Theory]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "\"'\r=1\"")]
    [InlineData("two\nlines", "\"two\nlines\"")]
    [InlineData("", "")]
    public void Control_characters_are_no_way_out(string text, string cell) => Assert.Equal(cell, CsvText.Cell(text));

    [Fact]
    public void Values_that_are_no_text_stay_values()
    {
        using var text = new StringWriter();
        CsvText.Write(new("x", ["a", "b", "c", "d", "e"], [[-5L, -0.5, true, new DateOnly(2024, 10, 14), null]]), text);
        Assert.Equal("a,b,c,d,e\r\n-5,-0.5,true,2024-10-14,\r\n", text.ToString());
    }
}
