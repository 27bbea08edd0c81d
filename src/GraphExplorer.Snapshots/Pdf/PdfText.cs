using System.Text;

namespace GraphExplorer.Snapshots.Pdf;

/// <summary>Numbers and texts as PDF writes them.</summary>
internal static class PdfText
{
    public static string Number(double number)
    {
        var text = Math.Round(number, 3).ToString("0.###", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }

    /// <summary>Any text, as UTF-16 in hexadecimal digits: nothing in it can end the string.</summary>
    public static string String(string text) => $"<FEFF{Hex(text)}>";

    public static string Hex(string text) => Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text));

    /// <summary>A text of ASCII letters, as of an address.</summary>
    public static string Ascii(string text) => $"<{Convert.ToHexString(Encoding.ASCII.GetBytes(text))}>";
}
