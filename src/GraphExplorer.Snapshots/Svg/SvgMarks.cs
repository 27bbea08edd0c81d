using System.Text;
using System.Xml;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Svg;

/// <summary>Writes marks as SVG elements.</summary>
internal sealed class SvgMarks(XmlWriter xml, bool links)
{
    /// <summary>First those with the widths that the picture was set in, then what has the other scripts.</summary>
    public const string Fonts = "Arimo, Arial, 'Liberation Sans', Helvetica, 'Noto Sans', 'DejaVu Sans', 'Malgun Gothic', 'Apple SD Gothic Neo', 'Noto Sans CJK KR', sans-serif";

    public void WriteGround(Scene scene)
    {
        xml.WriteStartElement("rect");
        xml.WriteAttributeString("width", SvgNumber.Of(scene.Width));
        xml.WriteAttributeString("height", SvgNumber.Of(scene.Height));
        xml.WriteAttributeString("fill", scene.Theme.Ground.ToString());
        xml.WriteEndElement();
    }

    public void Write(Mark mark)
    {
        switch (mark)
        {
            case ShapeMark shape: WriteShape(shape); break;
            case TextMark text: WriteText(text); break;
            case GroupMark group: WriteGroup(group); break;
        }
    }

    private void WriteGroup(GroupMark group)
    {
        var link = links ? Links.Of(group.Link) : null;
        xml.WriteStartElement(link is null ? "g" : "a");
        if (link is not null) xml.WriteAttributeString("href", link);
        xml.WriteAttributeString("class", group.Role);
        if (group.Ref is not null) xml.WriteAttributeString("data-ref", XmlText.Clean(group.Ref));
        if (group.Tip is not null) xml.WriteElementString("title", XmlText.Clean(group.Tip));
        foreach (var mark in group.Marks) Write(mark);
        xml.WriteEndElement();
    }

    private void WriteShape(ShapeMark shape)
    {
        var paint = shape.Paint;
        xml.WriteStartElement("path");
        xml.WriteAttributeString("d", Path(shape.Outline));
        xml.WriteAttributeString("fill", paint.Fill?.ToString() ?? "none");
        if (paint.Line is { } line)
        {
            xml.WriteAttributeString("stroke", line.ToString());
            xml.WriteAttributeString("stroke-width", SvgNumber.Of(paint.Width));
            if (paint.Dashes is { } dashes) xml.WriteAttributeString("stroke-dasharray", string.Join(' ', dashes.Select(SvgNumber.Of)));
        }

        if (paint.Opacity < 1) xml.WriteAttributeString("opacity", SvgNumber.Of(paint.Opacity));
        xml.WriteEndElement();
    }

    private static string Path(Outline outline)
    {
        var path = new StringBuilder();
        foreach (var step in outline.Segments)
        {
            path = step.Kind switch
            {
                SegmentKind.Move => path.Append('M').Append(At(step.To)),
                SegmentKind.Line => path.Append('L').Append(At(step.To)),
                SegmentKind.Curve => path.Append('C').Append(At(step.A)).Append(' ').Append(At(step.B)).Append(' ').Append(At(step.To)),
                _ => path.Append('Z'),
            };
        }

        return path.ToString();
    }

    private static string At(Point point) => $"{SvgNumber.Of(point.X)} {SvgNumber.Of(point.Y)}";

    private void WriteText(TextMark mark)
    {
        xml.WriteStartElement("text");
        xml.WriteAttributeString("x", SvgNumber.Of(mark.At.X));
        xml.WriteAttributeString("y", SvgNumber.Of(mark.At.Y));
        xml.WriteAttributeString("font-size", SvgNumber.Of(mark.Font.Size));
        if (mark.Font.Bold) xml.WriteAttributeString("font-weight", "700");
        if (mark.Anchor != TextAnchor.Start) xml.WriteAttributeString("text-anchor", mark.Anchor == TextAnchor.Middle ? "middle" : "end");
        xml.WriteAttributeString("fill", mark.Colour.ToString());
        WriteLength(mark);
        // By a sign within the text: as an attribute it would turn round what the anchor means.
        xml.WriteString(XmlText.Clean(PlainText.Isolate(mark.Text)));
        xml.WriteEndElement();
    }

    // Without kerning, as everywhere else: a reader's font of the same widths then takes just this room. Joined letters would be torn apart by it.
    private void WriteLength(TextMark mark)
    {
        var line = Typesetter.Shipped.Set(mark.Text, mark.Font.Size, mark.Font.Bold);
        if (line.Glyphs.Count > 1 && line.Missing.Length == 0 && line.Respelled.Length == 0 && !Direction.HasRightToLeft(mark.Text)
            && line.Glyphs.All(glyph => FontShelf.IsShipped(glyph.Face))) xml.WriteAttributeString("textLength", SvgNumber.Of(line.Width));
    }
}
