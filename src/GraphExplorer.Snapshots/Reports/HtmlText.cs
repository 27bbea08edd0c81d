using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace GraphExplorer.Snapshots.Reports;

/// <summary>Text as it may stand in a page, between tags and in attributes.</summary>
internal static class HtmlText
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text) => Encoder.Encode(XmlText.Clean(text));
}
