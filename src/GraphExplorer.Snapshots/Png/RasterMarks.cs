using GraphExplorer.Snapshots.Fonts;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Png;

/// <summary>Paints marks onto dots.</summary>
internal sealed class RasterMarks(Raster raster, double scale, FontShelf fonts, FontWarnings warnings)
{
    private readonly Typesetter _typesetter = new(fonts);

    public void Paint(Mark mark)
    {
        switch (mark)
        {
            case ShapeMark shape: Paint(shape); break;
            case TextMark text: Paint(text); break;
            case GroupMark group: foreach (var one in group.Marks) Paint(one); break;
        }
    }

    private void Paint(ShapeMark shape)
    {
        var lines = shape.Outline.Placed(scale, scale, default).Flatten();
        var paint = shape.Paint;
        if (paint.Fill is { } fill) raster.Fill(lines, fill, paint.Opacity);
        if (paint.Line is not { } colour) return;
        var dashes = paint.Dashes?.Select(dash => dash * scale).ToList();
        raster.Fill(lines.SelectMany(line => Stroke.Of(line, paint.Width * scale, dashes)), colour, paint.Opacity);
    }

    private void Paint(TextMark mark)
    {
        var line = _typesetter.Set(mark.Text, mark.Font.Size, mark.Font.Bold);
        warnings.Add(line);
        var start = mark.At.X - mark.Anchor switch { TextAnchor.Start => 0, TextAnchor.Middle => line.Width / 2, _ => line.Width };
        foreach (var glyph in line.Glyphs)
        {
            var font = glyph.Face.Font;
            var size = mark.Font.Size * scale / font.UnitsPerEm;
            var outline = font.OutlineOf(glyph.Glyph).Placed(size, -size, new Point(start + glyph.X, mark.At.Y) * scale);
            raster.Fill(outline.Flatten(), mark.Colour, 1);
        }
    }
}
