using GraphExplorer.Exploration.Figures;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Figures;

public sealed class FigureTextTests
{
    private const string File = "Exploration/Figures/figure-text.cases";

    public static TheoryData<string, string> Cases =>
        [.. CaseFile.Read(File).Select(found => new TheoryDataRow<string, string>(found.Input, found.Output))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Amounts_read_as_people_say_them(string input, string expected)
    {
        var words = input.Split(' ');
        var text = FigureText.Write(AmountOf(words[0], words[1]), words.ElementAtOrDefault(2), words.ElementAtOrDefault(3));
        Assert.Equal(expected, text);
    }

    private static Amount AmountOf(string approximation, string numbers)
    {
        var kind = approximation == "-" ? null : approximation;
        if (numbers[0] == '=') return new(null, NumberOf(numbers[1..]), null, kind);
        var ends = numbers.Split("..");
        return new(NumberOf(ends[0]), null, NumberOf(ends[1]), kind);
    }

    private static double? NumberOf(string text) => text == "-" ? null : double.Parse(text, CultureInfo.InvariantCulture);
}
