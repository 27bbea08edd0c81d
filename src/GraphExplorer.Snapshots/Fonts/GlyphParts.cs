using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>A glyph within another, and how it is put there: é is e and ´.</summary>
/// <param name="At">Where its number stands in the bytes of the whole.</param>
internal sealed record GlyphPart(int Glyph, int At, double Xx, double Xy, double Yx, double Yy, Point By)
{
    public Point Place(Point point) => new((point.X * Xx) + (point.Y * Yx) + By.X, (point.X * Xy) + (point.Y * Yy) + By.Y);
}

/// <summary>Reads what a glyph is put together from.</summary>
internal static class GlyphParts
{
    private const int Words = 1, Offsets = 2, Scale = 8, More = 32, TwoScales = 64, Matrix = 128;
    private const double One = 16384;

    public static IEnumerable<GlyphPart> Of(FontBytes bytes)
    {
        var at = 10;
        int flags;
        do
        {
            flags = bytes.Unsigned(at);
            var start = at;
            at += 4;
            // Parts tied point to point instead of moved are rare; they stay where they are.
            var by = (flags & Offsets) == 0 ? default : (flags & Words) != 0
                ? new Point(bytes.Signed(at), bytes.Signed(at + 2))
                : new Point((sbyte)bytes.Byte(at), (sbyte)bytes.Byte(at + 1));
            at += (flags & Words) != 0 ? 4 : 2;
            var (xx, xy, yx, yy) = ReadTurn(bytes, flags, ref at);
            yield return new(bytes.Unsigned(start + 2), start + 2, xx, xy, yx, yy, by);
        }
        while ((flags & More) != 0);
    }

    private static (double Xx, double Xy, double Yx, double Yy) ReadTurn(FontBytes bytes, int flags, ref int at)
    {
        var start = at;
        double Number(int index) => bytes.Signed(start + (2 * index)) / One;
        if ((flags & Scale) != 0)
        {
            at += 2;
            return (Number(0), 0, 0, Number(0));
        }

        if ((flags & TwoScales) != 0)
        {
            at += 4;
            return (Number(0), 0, 0, Number(1));
        }

        if ((flags & Matrix) == 0) return (1, 0, 0, 1);
        at += 8;
        return (Number(0), Number(1), Number(2), Number(3));
    }
}
