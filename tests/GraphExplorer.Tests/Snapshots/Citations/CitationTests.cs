using System.Text;
using System.Text.Json.Nodes;
using GraphExplorer.Snapshots.Citations;
using Xunit;

namespace GraphExplorer.Tests.Snapshots.Citations;

public sealed class CitationTests
{
    private static readonly CitedSources Sources = new(
        [
            new("Kyiv Post relays LIGA.net on the battalion.", ["Kyiv Post", "LIGA.net"], "document-001", 7),
            new("An officer says it.\nTwice.", ["An officer"], null, null),
            new("A note says it.", ["A note"], "document-002", null),
        ],
        [
            new("document-001", "Costs & 100% {certain}_\n", "Kyiv Post", "https://example.org/a?b=1", "en", new(new(2024, 10, 1), new(2024, 10, 31)), true),
            new("document-002", "A note", null, null, null, null, false),
            new("document-003", "A day", "Daily", null, "uk", new(new(2024, 10, 14), new(2024, 10, 14)), false),
        ]);

    [Fact]
    public void Csl_json()
    {
        const string Expected = """
            [{"id":"document-001","type":"webpage","title":"Costs & 100% {certain}_\n","container-title":"Kyiv Post","URL":"https://example.org/a?b=1","language":"en",
              "note":"Published 1 to 31 October 2024 (inferred from its text)","issued":{"date-parts":[[2024,10,1],[2024,10,31]],"circa":true}},
             {"id":"document-002","type":"article","title":"A note","note":"Date of publication not known"},
             {"id":"document-003","type":"article","title":"A day","container-title":"Daily","language":"uk","issued":{"date-parts":[[2024,10,14]]}}]
            """;
        Assert.Equal(JsonNode.Parse(Expected)!.ToJsonString(), JsonNode.Parse(Text("csljson"))!.ToJsonString());
    }

    [Fact]
    public void BibTex() => Expect("bib", """
        @misc{document-001,
          title = {{Costs \& 100\% \{certain\}\_ }},
          howpublished = {Kyiv Post},
          year = {2024},
          url = {https://example.org/a?b=1},
          langid = {en},
          note = {Published 1 to 31 October 2024 (inferred from its text)}
        }

        @misc{document-002,
          title = {{A note}},
          note = {Date of publication not known}
        }

        @misc{document-003,
          title = {{A day}},
          howpublished = {Daily},
          year = {2024},
          month = {10},
          langid = {uk}
        }
        """);

    [Fact]
    public void Ris() => Expect("ris", """
        TY  - ELEC
        ID  - document-001
        TI  - Costs & 100% {certain}_ 
        PB  - Kyiv Post
        UR  - https://example.org/a?b=1
        LA  - en
        PY  - 2024
        N1  - Published 1 to 31 October 2024 (inferred from its text)
        ER  - 
        TY  - GEN
        ID  - document-002
        TI  - A note
        N1  - Date of publication not known
        ER  - 
        TY  - GEN
        ID  - document-003
        TI  - A day
        PB  - Daily
        LA  - uk
        PY  - 2024
        DA  - 2024/10/14/
        ER  - 
        """.ReplaceLineEndings("\r\n"));

    [Fact]
    public void Footnotes() => Expect("txt", """
        1. Kyiv Post relays LIGA.net on the battalion. Attribution: Kyiv Post ← LIGA.net. In: Kyiv Post, “Costs & 100% {certain}_ ”, published 1 to 31 October 2024 (inferred), https://example.org/a?b=1, line 7.
        2. An officer says it. Twice. No document known.
        3. A note says it. In: “A note”, date of publication not known.
        """);

    [Theory]
    [InlineData("2024-10-14", "2024-10-14", "14 October 2024")]
    [InlineData("2024-09-30", "2024-10-02", "30 September to 2 October 2024")]
    [InlineData("2023-12-30", "2024-01-02", "30 December 2023 to 2 January 2024")]
    [InlineData("2024-10-14", null, "not before 14 October 2024")]
    [InlineData(null, "2024-10-14", "by 14 October 2024")]
    public void A_span_of_days_reads_as_people_say_it(string? from, string? to, string text) =>
        Assert.Equal(text, new CitedDays(Day(from), Day(to)).ToString());

    private static DateOnly? Day(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);

    private static void Expect(string ending, string text) => Assert.Equal(text.TrimEnd(), Text(ending).TrimEnd('\r', '\n', ' '));

    private static string Text(string ending)
    {
        using var stream = new MemoryStream();
        CitationFormat.All.Single(format => format.Ending == ending).Write(Sources, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
