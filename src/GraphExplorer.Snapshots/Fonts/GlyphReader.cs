using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>Reads outlines: tables <c>loca</c> and <c>glyf</c>.</summary>
internal sealed class GlyphReader
{
    private const int DeepestPart = 5;
    private readonly FontBytes _places;
    private readonly FontBytes _glyphs;
    private readonly bool _longPlaces;
    private readonly int _count;

    public GlyphReader(FontTables tables, int count)
    {
        (_places, _glyphs, _count) = (tables["loca"], tables["glyf"], count);
        _longPlaces = tables["head"].Signed(50) == 1;
    }

    /// <summary>The bytes of a glyph; none where it leaves the paper white.</summary>
    public FontBytes Bytes(int glyph)
    {
        if (glyph < 0 || glyph >= _count) throw new InvalidDataException("The font has no such glyph.");
        var (start, end) = _longPlaces
            ? (_places.Long(4 * glyph), _places.Long((4 * glyph) + 4))
            : (2 * _places.Unsigned(2 * glyph), 2 * _places.Unsigned((2 * glyph) + 2));
        return _glyphs.Slice(start, end - start);
    }

    public Outline Read(int glyph)
    {
        var steps = new List<Segment>();
        Read(glyph, steps, 0);
        return new(steps);
    }

    private void Read(int glyph, List<Segment> steps, int depth)
    {
        var bytes = Bytes(glyph);
        if (bytes.Length == 0) return;
        var contours = bytes.Signed(0);
        if (contours >= 0) new SimpleGlyph(bytes, contours).AddTo(steps);
        else if (depth < DeepestPart) foreach (var part in GlyphParts.Of(bytes)) AddPart(part, steps, depth + 1);
    }

    private void AddPart(GlyphPart part, List<Segment> steps, int depth)
    {
        var own = new List<Segment>();
        Read(part.Glyph, own, depth);
        steps.AddRange(own.Select(step => new Segment(step.Kind, part.Place(step.A), part.Place(step.B), part.Place(step.To))));
    }
}
