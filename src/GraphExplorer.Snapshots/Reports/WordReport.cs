using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using GraphExplorer.Snapshots.Composing;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Png;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Svg;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>A Word document: the picture, in vectors where the program knows them, with its alternative text, or a table as a table; the caption; the reports as footnotes to who says them.</summary>
internal static class WordReport
{
    private const string PictureId = "rIdPicture", VectorId = "rIdVector", AddressId = "rIdAddress";

    public static IReadOnlyList<string> Write(TakenSnapshot taken, Stream stream)
    {
        var scene = taken.BareScene(SceneOptions.PageWidth);
        using var file = new MemoryStream();
        using var png = new MemoryStream();
        using var svg = new MemoryStream();
        var warnings = PngFile.Write(scene, PngScale.Print, taken.Options.Fonts, png);
        SvgFile.Write(scene, svg);
        using (var document = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = document.AddMainDocumentPart();
            // LibreOffice takes notes in their order, whatever number refers to them.
            var notes = SourceNotes.BySpeaker(taken.Snapshot);
            if (taken.Snapshot.Kind != SnapshotKind.Table)
            {
                AddPart(main.AddImagePart(ImagePartType.Png, PictureId), png);
                AddPart(main.AddImagePart(ImagePartType.Svg, VectorId), svg);
            }

            main.AddNewPart<StyleDefinitionsPart>().Styles = WordStyles.All();
            main.AddNewPart<FootnotesPart>().Footnotes = WordFootnotes.Of(notes);
            main.Document = new(Body(taken, scene, notes, main));
            document.PackageProperties.Title = XmlText.Clean(scene.Title);
            document.PackageProperties.Creator = XmlText.Clean(PlainText.Of(taken.Snapshot.Author));
            document.PackageProperties.Created = taken.Snapshot.FrozenAt.UtcDateTime;
        }

        file.WriteTo(stream);
        return warnings;
    }

    private static void AddPart(ImagePart part, MemoryStream content)
    {
        content.Position = 0;
        part.FeedData(content);
    }

    private static Body Body(TakenSnapshot taken, Scene scene, IReadOnlyList<SourceNote> notes, MainDocumentPart main)
    {
        var snapshot = taken.Snapshot;
        var caption = new Paragraph(Style("Caption"), WordText.Run($"{scene.Title}. ", bold: true), WordText.Run(PlainText.Of(snapshot.Caption)));
        var source = new Paragraph(Style("Caption"));
        source.Append(WordFootnotes.Speakers(snapshot, notes));
        source.Append(WordText.Run($"{CitationLines.When(snapshot)} SHA-256 {snapshot.Hash}. "));
        if (Links.Of(taken.Options.Address) is { } address)
        {
            main.AddHyperlinkRelationship(new(address), isExternal: true, AddressId);
            source.Append(new Hyperlink(WordText.Run(address)) { Id = AddressId });
        }

        OpenXmlElement shown = snapshot.Kind == SnapshotKind.Table
            ? WordTable.Of(snapshot)
            : new Paragraph(new ParagraphProperties(new KeepNext()), new Run(WordPicture.Of(scene, PictureId, VectorId)));
        var page = new SectionProperties(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1134, Bottom = 1134, Left = 1134, Right = 1134, Header = 567, Footer = 567, Gutter = 0 });
        return new(shown, caption, source, page);
    }

    private static ParagraphProperties Style(string name) => new(new ParagraphStyleId { Val = name });
}
