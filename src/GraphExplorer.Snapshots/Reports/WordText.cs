using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>Text of a Word document.</summary>
internal static class WordText
{
    public static Run Run(string text, bool bold = false)
    {
        var run = new Run(new Text(XmlText.Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
        if (bold) run.RunProperties = new(new Bold());
        return run;
    }
}
