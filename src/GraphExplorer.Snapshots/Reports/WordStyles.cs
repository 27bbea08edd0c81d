using DocumentFormat.OpenXml.Wordprocessing;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>The styles that Word itself uses for captions and footnotes, so that a report's own take their place when the figure is pasted into it.</summary>
internal static class WordStyles
{
    public static Styles All() => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Arial", HighAnsi = "Arial", ComplexScript = "Arial" }, new FontSize { Val = "21" }))),
        Paragraph("Normal", "Normal", new(new SpacingBetweenLines { After = "120" }), new(), isDefault: true),
        Paragraph("Caption", "caption", new(new SpacingBetweenLines { After = "120" }), new(new FontSize { Val = "19" })),
        Paragraph("FootnoteText", "footnote text", new(new SpacingBetweenLines { After = "40" }), new(new FontSize { Val = "17" })),
        new Style(new StyleName { Val = "footnote reference" }, new StyleRunProperties(new VerticalTextAlignment { Val = VerticalPositionValues.Superscript }))
        {
            Type = StyleValues.Character,
            StyleId = WordFootnotes.ReferenceStyle,
        });

    private static Style Paragraph(string id, string name, StyleParagraphProperties paragraph, StyleRunProperties run, bool isDefault = false) =>
        new(new StyleName { Val = name }, paragraph, run) { Type = StyleValues.Paragraph, StyleId = id, Default = isDefault };
}
