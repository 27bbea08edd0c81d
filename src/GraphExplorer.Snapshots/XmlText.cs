using System.Text;
using System.Xml;

namespace GraphExplorer.Snapshots;

/// <summary>Makes any text fit for XML 1.0, which has no place for most control characters and for half a surrogate pair.</summary>
public static class XmlText
{
    private const char Replacement = '\uFFFD';

    public static string Clean(string text)
    {
        if (IsClean(text)) return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) clean.Append(text[i++]).Append(text[i]);
            else clean.Append(XmlConvert.IsXmlChar(text[i]) ? text[i] : Replacement);
        }

        return clean.ToString();
    }

    /// <summary>Whether a text may stand in XML as it is.</summary>
    public static bool IsClean(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i)) i++;
            else if (!XmlConvert.IsXmlChar(text[i])) return false;
        }

        return true;
    }

    private static bool IsPair(string text, int i) => i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
}
