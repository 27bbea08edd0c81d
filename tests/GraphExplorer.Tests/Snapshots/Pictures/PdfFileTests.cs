using System.Text;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Snapshots.Composing;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Pictures;

public sealed class PdfFileTests
{
    public static TheoryData<string> Kinds => new(SnapshotKind.All);

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task Qpdf_finds_nothing_wrong_whatever_is_in_it(string kind)
    {
        var (exit, said, _) = await Tool.RunAsync("qpdf", "--check {in}", (HostileSnapshots.Texts with { Kind = kind }).Bytes("pdf"));
        Assert.True(exit == 0, said);
        Assert.DoesNotContain("WARNING", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Its_text_can_be_read_out_in_every_script()
    {
        var names = new[] { "Суджанський район", "Εφημερίδα", "הארץ", "وكالة" };
        var snapshot = ExampleSnapshots.Small with { Nodes = [.. ExampleSnapshots.Small.Nodes.Zip(names, (node, name) => node with { Name = name })] };
        var (exit, said, _) = await Tool.RunAsync("pdftotext", "{in} -", snapshot.Bytes("pdf"));
        Assert.True(exit == 0, said);
        Assert.All(names.Append(Written.Address).Append("What outlets report, & what the embassy <denies>."), text => Assert.Contains(text, said, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Poppler_draws_it_as_the_PNG_does()
    {
        var (exit, said, made) = await Tool.RunAsync("pdftoppm", "-r 96 -png -singlefile {in} {out}", SampleSnapshots.Of(24).Bytes("pdf"));
        Assert.True(exit == 0, said);
        var (theirs, ours) = (new PngPixels(made), new PngPixels(SampleSnapshots.Of(24).Bytes("png")));
        Assert.Equal((ours.Width, ours.Height), (theirs.Width, theirs.Height));
        Assert.InRange(ours.DifferenceFrom(theirs), 0, 6);
    }

    [Fact]
    public void It_says_title_language_and_what_the_figure_shows_and_leads_to_its_address()
    {
        var text = Encoding.Latin1.GetString(ExampleSnapshots.Small.Bytes("pdf"));
        Assert.Contains($"/Title <FEFF{Hex(ExampleSnapshots.Small.Title)}>", text, StringComparison.Ordinal);
        Assert.Contains($"/Alt <FEFF{Hex(ExampleSnapshots.Small.Alternative)}>", text, StringComparison.Ordinal);
        Assert.Contains($"/Lang <FEFF{Hex("en")}>", text, StringComparison.Ordinal);
        Assert.Contains($"/URI <{Convert.ToHexString(Encoding.ASCII.GetBytes(Written.Address))}>", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_object_stands_where_the_table_says()
    {
        var text = Encoding.Latin1.GetString(SampleSnapshots.Of(12).Bytes("pdf"));
        var start = int.Parse(text[(text.LastIndexOf("startxref", StringComparison.Ordinal) + 10)..].Split('\n')[0], CultureInfo.InvariantCulture);
        var lines = text[start..].Split('\n');
        Assert.Equal("xref", lines[0]);
        var count = int.Parse(lines[1].Split(' ')[1], CultureInfo.InvariantCulture);
        for (var i = 1; i < count; i++)
            Assert.StartsWith($"{i} 0 obj\n", text[int.Parse(lines[i + 2].Split(' ')[0], CultureInfo.InvariantCulture)..], StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_glyphs_that_are_used_are_put_in() => Assert.InRange(SampleSnapshots.Of(80).Bytes("pdf").Length, 10_000, 100_000);

    private static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));
}
