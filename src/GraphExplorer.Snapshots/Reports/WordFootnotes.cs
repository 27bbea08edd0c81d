using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>The sources as footnotes, and the sentence that refers to them.</summary>
internal static class WordFootnotes
{
    public const string ReferenceStyle = "FootnoteReference";

    // Word keeps the first two for the lines between text and notes.
    private const int FirstId = 2;

    public static Footnotes Of(IReadOnlyList<SourceNote> notes)
    {
        var footnotes = new Footnotes(
            new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = 0 },
            new Footnote(new Paragraph(new Run(new ContinuationSeparatorMark()))) { Type = FootnoteEndnoteValues.ContinuationSeparator, Id = 1 });
        foreach (var (at, note) in notes.Index())
        {
            var number = new Run(new RunProperties(new RunStyle { Val = ReferenceStyle }), new FootnoteReferenceMark());
            footnotes.Append(new Footnote(new Paragraph(new ParagraphProperties(new ParagraphStyleId { Val = "FootnoteText" }), number, WordText.Run($" {note.Text}"))) { Id = FirstId + at });
        }

        return footnotes;
    }

    /// <summary>"On the word of Daily¹ ³, Wire². "; of a graph of another model that nobody's is recorded; nothing where nobody's word is behind it.</summary>
    public static IEnumerable<OpenXmlElement> Speakers(Snapshot snapshot, IReadOnlyList<SourceNote> notes)
    {
        if (snapshot.IsOfOtherModel()) yield return WordText.Run($"{CitationLines.OnWhoseWord(snapshot)} ");
        var before = "On the word of ";
        var places = notes.Index().SelectMany(note => note.Item.Reports.Select(report => (report, note.Index))).ToDictionary(pair => pair.report, pair => pair.Index);
        foreach (var speaker in snapshot.Reports.Index().GroupBy(report => report.Item.Speaker.Ref))
        {
            yield return WordText.Run(before + CitationLines.Name(speaker.First().Item));
            foreach (var (at, place) in speaker.Select(report => places[report.Index]).Distinct().Index())
            {
                // A space between two numbers keeps them two.
                if (at > 0) yield return WordText.Run("\u2009");
                yield return new Run(new RunProperties(new RunStyle { Val = ReferenceStyle }), new FootnoteReference { Id = FirstId + place });
            }

            if (CitationLines.Manner([.. speaker.Select(report => report.Item)]) is { Length: > 0 } manner) yield return WordText.Run(manner);
            before = ", ";
        }

        if (snapshot.Reports.Count > 0) yield return WordText.Run(". ");
    }
}
