using System.Text;
using System.Xml;
using GraphExplorer.Snapshots.Scenes;

namespace GraphExplorer.Snapshots.Svg;

/// <summary>
/// Writes a scene as SVG: text is text, set in whatever font of the widths of Arial the reader has; nothing is loaded, nothing runs, and there are only attributes
/// that a strict content security policy lets stand in a page.
/// </summary>
public static class SvgFile
{
    public const string MediaType = "image/svg+xml";
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineChars = "\n",
        NewLineHandling = NewLineHandling.Entitize,
        CloseOutput = false,
    };

    /// <summary>A file of its own.</summary>
    /// <returns>The warnings of the scene: letters are the reader's own.</returns>
    public static IReadOnlyList<string> Write(Scene scene, Stream stream)
    {
        using var xml = XmlWriter.Create(stream, Settings);
        xml.WriteStartDocument();
        WriteRoot(xml, scene, new(xml, links: true), "picture");
        return scene.Warnings;
    }

    /// <summary>The element alone, to stand in a page, which has the links: nobody would find one within an image.</summary>
    /// <param name="id">Begins the ids of its title and description, so that a page can hold several: letters, digits, hyphens.</param>
    public static string Inline(Scene scene, string id = "picture")
    {
        var text = new StringBuilder();
        var settings = Settings.Clone();
        settings.OmitXmlDeclaration = true;
        using (var xml = XmlWriter.Create(text, settings)) WriteRoot(xml, scene, new(xml, links: false), id);
        return text.ToString();
    }

    private static void WriteRoot(XmlWriter xml, Scene scene, SvgMarks marks, string id)
    {
        xml.WriteStartElement("svg", Namespace);
        xml.WriteAttributeString("viewBox", $"0 0 {SvgNumber.Of(scene.Width)} {SvgNumber.Of(scene.Height)}");
        xml.WriteAttributeString("width", SvgNumber.Of(scene.Width));
        xml.WriteAttributeString("height", SvgNumber.Of(scene.Height));
        xml.WriteAttributeString("role", "img");
        xml.WriteAttributeString("aria-labelledby", $"{id}-title {id}-description");
        xml.WriteAttributeString("xml", "lang", null, scene.Language);
        xml.WriteAttributeString("lang", scene.Language);
        xml.WriteAttributeString("direction", "ltr");
        xml.WriteAttributeString("font-family", SvgMarks.Fonts);
        xml.WriteAttributeString("text-rendering", "geometricPrecision");
        WriteText(xml, "title", $"{id}-title", scene.Title);
        WriteText(xml, "desc", $"{id}-description", scene.Description);
        marks.WriteGround(scene);
        foreach (var mark in scene.Marks) marks.Write(mark);
        xml.WriteEndElement();
    }

    private static void WriteText(XmlWriter xml, string element, string id, string text)
    {
        xml.WriteStartElement(element, Namespace);
        xml.WriteAttributeString("id", id);
        xml.WriteString(XmlText.Clean(text));
        xml.WriteEndElement();
    }
}
