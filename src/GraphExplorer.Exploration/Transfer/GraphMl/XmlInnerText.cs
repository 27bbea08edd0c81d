using System.Text;
using System.Xml;

namespace GraphExplorer.Exploration.Transfer.GraphMl;

/// <summary>Reads the text of an element, whatever elements others put into it.</summary>
internal static class XmlInnerText
{
    /// <summary>The text, with its spaces; the reader then stands behind the element.</summary>
    public static string ReadInnerText(this XmlReader xml)
    {
        var text = new StringBuilder();
        var (isEmpty, depth) = (xml.IsEmptyElement, xml.Depth);
        xml.Read();
        while (!isEmpty && xml.Depth > depth)
        {
            if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace) text.Append(xml.Value);
            xml.Read();
        }

        if (!isEmpty) xml.Read();
        return text.ToString();
    }
}
