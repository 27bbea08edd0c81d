using System.Text;
using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Pdf;

/// <summary>Writes marks as operators of a page, in the picture's own pixels.</summary>
internal sealed class PdfMarks(PdfFonts used, FontShelf fonts, FontWarnings warnings)
{
    private readonly Typesetter _typesetter = new(fonts);
    private readonly StringBuilder _page = new();
    private readonly SortedSet<double> _opacities = [];
    private readonly List<(Box Place, string Link)> _links = [];

    public string Page => _page.ToString();

    /// <summary>Those used, each by the name <see cref="OpacityName"/>.</summary>
    public IReadOnlyCollection<double> Opacities => _opacities;

    public IReadOnlyList<(Box Place, string Link)> Links => _links;

    public static string OpacityName(double opacity) => string.Create(CultureInfo.InvariantCulture, $"O{Math.Round(opacity * 1000)}");

    public void Write(Mark mark, string? link = null)
    {
        switch (mark)
        {
            case ShapeMark shape: Write(shape); break;
            case TextMark text: Write(text, link); break;
            case GroupMark group: foreach (var one in group.Marks) Write(one, Scenes.Links.Of(group.Link) ?? link); break;
        }
    }

    private void Write(ShapeMark shape)
    {
        var paint = shape.Paint;
        if (paint.Fill is null && paint.Line is null) return;
        _page.Append("q ");
        if (paint.Opacity < 1)
        {
            _opacities.Add(paint.Opacity);
            _page.Append('/').Append(OpacityName(paint.Opacity)).Append(" gs ");
        }

        if (paint.Fill is { } fill) _page.Append(Of(fill)).Append(" rg ");
        if (paint.Line is { } line)
        {
            _page.Append(Of(line)).Append(" RG ").Append(PdfText.Number(paint.Width)).Append(" w 4 M ");
            if (paint.Dashes is { } dashes) _page.Append('[').AppendJoin(' ', dashes.Select(PdfText.Number)).Append("] 0 d ");
        }

        foreach (var step in shape.Outline.Segments) Write(step);
        _page.Append((paint.Fill, paint.Line) switch { (not null, not null) => "B", (not null, null) => "f", _ => "S" }).Append(" Q\n");
    }

    private void Write(Segment step) => _ = step.Kind switch
    {
        SegmentKind.Move => _page.Append(At(step.To)).Append(" m "),
        SegmentKind.Line => _page.Append(At(step.To)).Append(" l "),
        SegmentKind.Curve => _page.Append(At(step.A)).Append(' ').Append(At(step.B)).Append(' ').Append(At(step.To)).Append(" c "),
        _ => _page.Append("h "),
    };

    private void Write(TextMark mark, string? link)
    {
        var line = _typesetter.Set(mark.Text, mark.Font.Size, mark.Font.Bold);
        warnings.Add(line);
        if (line.Glyphs.Count == 0) return;
        var start = mark.At.X - mark.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => line.Width / 2, _ => line.Width };
        if (link is not null) _links.Add((new(start, mark.At.Y - mark.Font.Size, line.Width, mark.Font.Size * 1.3), link));
        _page.Append("BT ").Append(Of(mark.Colour)).Append(" rg ");
        string? name = null;
        foreach (var glyph in line.Glyphs)
        {
            var next = used.Use(glyph);
            if (next != name)
            {
                if (name is not null) _page.Append("> Tj ");
                // Down the page is up for letters, which would stand on their heads.
                _page.Append('/').Append(next).Append(' ').Append(PdfText.Number(mark.Font.Size)).Append(" Tf 1 0 0 -1 ")
                    .Append(At(new(start + glyph.X, mark.At.Y))).Append(" Tm <");
                name = next;
            }

            _page.Append(CultureInfo.InvariantCulture, $"{glyph.Glyph:X4}");
        }

        _page.Append("> Tj ET\n");
    }

    private static string At(Point point) => $"{PdfText.Number(point.X)} {PdfText.Number(point.Y)}";

    private static string Of(Colour colour) =>
        $"{PdfText.Number(colour.Red / 255.0)} {PdfText.Number(colour.Green / 255.0)} {PdfText.Number(colour.Blue / 255.0)}";
}
