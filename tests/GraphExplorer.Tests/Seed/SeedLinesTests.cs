using Xunit;

namespace GraphExplorer.Tests.Seed;

/// <summary>Every line of a held document is accounted for.</summary>
public sealed class SeedLinesTests
{
    [Fact]
    public void Every_written_line_has_a_report_or_a_reason_for_none()
    {
        Assert.All(SourceDocument.All(), document =>
        {
            var accounted = document.Reports().Select(report => report.Line).Concat(document.Seed.Nothing.Select(nothing => nothing.Line)).ToHashSet();
            Assert.Empty(document.WrittenLines().Except(accounted).Select(line => $"{document.Seed.Id}, line {line}"));
        });
    }

    [Fact]
    public void No_line_is_named_that_is_blank_or_not_there()
    {
        Assert.All(SourceDocument.All(), document =>
        {
            var written = document.WrittenLines().ToHashSet();
            Assert.All(document.Reports(), report => Assert.Contains(report.Line, written));
            Assert.All(document.Seed.Nothing, nothing => Assert.Contains(nothing.Line, written));
        });
    }

    [Fact]
    public void A_line_without_a_statement_has_no_report()
    {
        Assert.All(SourceDocument.All(), document =>
            Assert.Empty(document.Seed.Nothing.Select(nothing => nothing.Line).Intersect(document.Reports().Select(report => report.Line))));
    }
}
