using System.Text;
using System.Text.RegularExpressions;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Drawing.Wordprocessing;
using DocumentFormat.OpenXml.Office2019.Drawing.SVG;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using DocumentFormat.OpenXml.Wordprocessing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Reports;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Snapshots.Composing;
using GraphExplorer.Tests.Snapshots.Pictures;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Reports;

public sealed partial class ReportTests
{
    private const string Alternative = "Four entities. Daily reported on the Special Battalion (батальйон), near Sudzha, under the Treaty of 2024; an embassy denies it.";

    private static readonly string Source = "On the word of Daily, Wire (took it back), An embassy (denies). Frozen on 22 November 2026 at 11:30 UTC by A. Analyst, version 2. " +
        $"As known on 30 November 2024. Filtered: stance: denies. SHA-256 {ExampleSnapshots.Small.Hash}";

    public static TheoryData<string> Kinds => new(SnapshotKind.All);

    [Fact]
    public void Markdown_has_the_picture_with_its_text_the_caption_and_the_sources()
    {
        var expected = $"""
            [![{Alternative}](<snapshot-00112233-v2.png>)](<{Written.Address}>)

            **The battalion near Sudzha.** What outlets report, \& what the embassy \<denies\>.

            {Source} <{Written.Address}>

            1. Daily relays Wire on the battalion's strength. Attribution: Daily ← Wire. In: Daily, “A battalion is formed”, published 14 October 2024 (inferred), https://example.org/a?b=1\&c=2, line 7.
            2. Wire gives up to 3,000 soldiers. No document known.
            3. An embassy denies: The battalion is to have a number of soldiers. In: Daily, “A battalion is formed”, published 14 October 2024 (inferred), https://example.org/a?b=1\&c=2.

            """;
        Assert.Equal(expected, Text(ExampleSnapshots.Small, "md"));
    }

    [Fact]
    public void A_snippet_names_the_picture_by_its_address_where_it_has_one()
    {
        var taken = Written.Taken(ExampleSnapshots.Small) with { PictureAddress = $"{Written.Address}.png" };
        Assert.StartsWith($"[![{Alternative}](<{Written.Address}.png>)]", Encoding.UTF8.GetString(taken.Bytes("md")), StringComparison.Ordinal);
        Assert.StartsWith($".. figure:: {Written.Address}.png\n", Encoding.UTF8.GetString(taken.Bytes("rst")), StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_markup_of_a_snippet_are_text_in_it()
    {
        var snapshot = ExampleSnapshots.Small with { Title = "1. *a* _b_ [c](javascript:d) <i> `e` \\f {g} $h$ 50% # & ~ ^ -- ''" };
        Assert.Contains("**1\\. \\*a\\* \\_b\\_ \\[c\\](javascript:d) \\<i\\> \\`e\\` \\\\f \\{g\\} \\$h\\$ 50% \\# \\& \\~ \\^ -- ''.**", Text(snapshot, "md"), StringComparison.Ordinal);
        Assert.Contains(
            "\\textbf{1. *a* \\_b\\_ [c](javascript:d) \\textless{}i\\textgreater{} `e` \\textbackslash{}f \\{g\\} \\$h\\$ 50\\% \\# \\& \\textasciitilde{} \\textasciicircum{} -{}- '{}'.}",
            Text(snapshot, "tex"), StringComparison.Ordinal);
        Assert.Contains("**\\1. \\*a\\* \\_b\\_ \\[c](javascript\\:d) \\<i\\> \\`e\\` \\\\f {g} $h$ 50% # & ~ ^ -- ''.**", Text(snapshot, "rst"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("md")]
    [InlineData("tex")]
    [InlineData("rst")]
    public void No_text_of_a_snapshot_begins_a_line_of_a_snippet(string format)
    {
        var text = Text(HostileSnapshots.Texts, format);
        Assert.DoesNotContain('\u202E', text);
        Assert.DoesNotContain("\n- list", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n# heading", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_is_no_longer_than_TeX_can_lay_out()
    {
        var caption = Text(HostileSnapshots.Texts, "tex").Split('\n').Single(line => line.StartsWith("  \\caption", StringComparison.Ordinal));
        Assert.InRange(caption.Length, 1_000, 3_500);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_page_asks_nothing_of_a_network_and_runs_nothing(string kind)
    {
        var page = Text(HostileSnapshots.Texts with { Kind = kind }, "html");
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("url(", page, StringComparison.OrdinalIgnoreCase);
        Assert.Empty(Loading().Matches(page));
        Assert.All(Links().Matches(page), link => Assert.Equal($"\"{Written.Address}\"", link.Groups["to"].Value));
    }

    [Fact]
    public void A_page_has_picture_evidence_sources_and_hash()
    {
        var page = Text(ExampleSnapshots.Small, "html");
        Assert.Contains("<svg ", page, StringComparison.Ordinal);
        Assert.Equal(ExampleSnapshots.Small.Reports.Count + ExampleSnapshots.Small.Table!.Rows.Count, Rows().Count(page));
        Assert.Contains("<cite><bdi>A battalion is formed</bdi></cite>, <bdi>Daily</bdi>, published 14 October 2024 (inferred from its text). " +
            "<a href=\"https://example.org/a?b=1&amp;c=2\" rel=\"noreferrer\">", page, StringComparison.Ordinal);
        Assert.Contains(ExampleSnapshots.Small.Hash, page, StringComparison.Ordinal);
        Assert.Contains("What outlets report, &amp; what the embassy &lt;denies&gt;.", page, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_Word_file_is_valid_whatever_is_in_it(string kind)
    {
        foreach (var snapshot in new[] { ExampleSnapshots.Small, HostileSnapshots.Texts })
        {
            using var file = new MemoryStream((snapshot with { Kind = kind }).Bytes("docx"));
            using var document = WordprocessingDocument.Open(file, false);
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2019).Validate(document).Select(fault => $"{fault.Path?.XPath}: {fault.Description}"));
        }
    }

    [Fact]
    public void A_Word_file_has_dots_and_vectors_an_alternative_text_and_a_footnote_for_each_report()
    {
        using var file = new MemoryStream(ExampleSnapshots.Small.Bytes("docx"));
        using var document = WordprocessingDocument.Open(file, false);
        var main = document.MainDocumentPart!;
        var body = main.Document.Body!;
        Assert.Equal(Alternative, Assert.Single(body.Descendants<DocProperties>()).Description!.Value);
        Assert.Equal("image/svg+xml", main.GetPartById(Assert.Single(body.Descendants<SVGBlip>()).Embed!.Value!).ContentType);
        Assert.Equal("image/png", main.GetPartById(Assert.Single(body.Descendants<DocumentFormat.OpenXml.Drawing.Blip>()).Embed!.Value!).ContentType);
        var notes = main.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).ToDictionary(note => note.Id!.Value, note => note.InnerText);
        var referred = body.Descendants<FootnoteReference>().Select(reference => notes[reference.Id!.Value]).ToList();
        Assert.Equal(3, referred.Count);
        Assert.Equal(referred, notes.OrderBy(note => note.Key).Select(note => note.Value));
        Assert.StartsWith(" An embassy denies: The battalion", referred[2], StringComparison.Ordinal);
        Assert.Contains("The battalion near Sudzha. What outlets report, & what the embassy <denies>.", body.InnerText, StringComparison.Ordinal);
        Assert.Contains("On the word of Daily, Wire (took it back), An embassy (denies).", body.InnerText, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_of_hundreds_of_reports_has_one_note_for_each_speaker_and_document()
    {
        var one = ExampleSnapshots.Small.Reports[0];
        var lines = new long[] { 7, 9, 8, 12 };
        var many = ExampleSnapshots.Small with
        {
            Reports =
            [
                .. Enumerable.Range(0, 40).Select(at => one with { Ref = new("Report", "id", $"report-{at}"), Line = lines[at % lines.Length], Stance = at == 0 ? "denies" : "asserts" }),
                .. ExampleSnapshots.Small.Reports,
            ],
        };
        using var file = new MemoryStream(many.Bytes("docx"));
        using var document = WordprocessingDocument.Open(file, false);
        var notes = document.MainDocumentPart!.FootnotesPart!.Footnotes.Elements<Footnote>().Where(note => note.Type is null).Select(note => note.InnerText).ToList();
        Assert.Equal(many.Reports.Select(report => (report.Speaker.Ref, report.Document)).Distinct().Count(), notes.Count);
        Assert.StartsWith(" Daily: 41 reports, of which 1 denying.", notes[0], StringComparison.Ordinal);
        Assert.EndsWith("lines 7 to 9, 12.", notes[0], StringComparison.Ordinal);
        Assert.Equal(
            Enumerable.Range(2, notes.Count).Select(id => (long)id), document.MainDocumentPart.Document.Body!.Descendants<FootnoteReference>().Select(reference => reference.Id!.Value));
    }

    [Fact]
    public void Every_form_has_a_name_and_none_the_same()
    {
        Assert.Equal(ReportFormat.All.Select(format => format.Name).Distinct(), ReportFormat.All.Select(format => format.Name));
        Assert.Null(ReportFormat.Find("exe"));
    }

    private static string Text(Snapshot snapshot, string format) => Encoding.UTF8.GetString(snapshot.Bytes(format));

    [GeneratedRegex("""\s(src|srcset|style|data|action|on\w+)\s*=\s*["']""", RegexOptions.IgnoreCase)]
    private static partial Regex Loading();

    [GeneratedRegex("""\shref=(?<to>"[^"]*")""")]
    private static partial Regex Links();

    [GeneratedRegex("<tr><td>")]
    private static partial Regex Rows();
}
