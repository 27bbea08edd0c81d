using GraphExplorer.Exploration.Import;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>Every number of a held document is a figure, a date, an article, or is listed with a reason.</summary>
public sealed class SeedNumbersTests
{
    private static readonly string[] Figures = ["low", "best", "high"];
    private static readonly string[] Dates = ["saidFrom", "saidTo", "asOfFrom", "asOfTo"];

    [Fact]
    public void Every_number_is_accounted_for()
    {
        Assert.All(SourceDocument.All(), document => Assert.Empty(
            document.WrittenLines().SelectMany(line => Unaccounted(document, line).Select(number => $"{document.Seed.Id}, line {line}: {number}"))));
    }

    [Fact]
    public void Every_ignored_number_is_in_its_line()
    {
        Assert.All(SourceDocument.All(), document => Assert.All(
            document.Seed.IgnoredNumbers,
            ignored => Assert.Contains(ignored.Number, NumbersInText.Of(document.Lines[ignored.Line - 1]))));
    }

    private static IEnumerable<string> Unaccounted(SourceDocument document, int line)
    {
        var reports = document.Reports().Where(report => report.Line == line).SelectMany(report => WithCited(report.Report.Id)).ToList();
        var known = reports.SelectMany(KnownNumbers).ToHashSet();
        var inWords = reports.Exists(report => report.Properties["approximation"] is { IsNull: false } words && words.AsString == "words");
        var ignored = document.Seed.IgnoredNumbers.Where(number => number.Line == line).Select(number => number.Number).ToHashSet();
        return NumbersInText.Of(document.Lines[line - 1]).Where(number =>
            !ignored.Contains(number) && !(NumbersInText.Value(number) is { } value ? known.Contains(value) : inWords));
    }

    private static IEnumerable<SeedNode> WithCited(string report) =>
        SeedUnderTest.From(report, "CITES").SelectMany(link => WithCited(link.To))
            .Prepend(SeedUnderTest.Content.Nodes.Single(node => node.Id == report));

    private static IEnumerable<decimal> KnownNumbers(SeedNode report) =>
        Figures.Select(key => report.Properties[key]).Where(value => !value.IsNull).Select(value => (decimal)value.AsInteger)
            .Concat(Dates.Select(key => report.Properties[key]).Where(value => !value.IsNull).SelectMany(DateParts))
            .Concat(Articles(report));

    private static IEnumerable<decimal> DateParts(Value value)
    {
        var day = DateOnly.FromDayNumber((int)value.AsDate.EpochDay + new DateOnly(1970, 1, 1).DayNumber);
        return [day.Day, day.Year];
    }

    private static IEnumerable<decimal> Articles(SeedNode report)
    {
        var claim = SeedUnderTest.From(report.Id, [.. Vocabulary.Stances.Values]).Single().To;
        return SeedUnderTest.Content.Relationships
            .Where(link => (link.Type == "UNDER" && link.From == claim) || (link.Type == "REFERS_TO" && link.Properties["claim"].AsString == claim))
            .SelectMany(link => new[] { link.Properties["article"], link.Properties["toArticle"] })
            .Where(article => !article.IsNull)
            .Select(article => decimal.Parse(article.AsString, CultureInfo.InvariantCulture));
    }
}
