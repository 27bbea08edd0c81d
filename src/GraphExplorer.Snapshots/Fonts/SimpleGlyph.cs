using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Fonts;

/// <summary>A glyph of its own contours, whose quadratic curves become the cubic ones of an <see cref="Outline"/>.</summary>
internal sealed class SimpleGlyph
{
    private const int OnCurve = 1, ShortX = 2, ShortY = 4, Repeat = 8, SameX = 16, SameY = 32;
    private readonly int[] _ends;
    private readonly bool[] _onCurve;
    private readonly Point[] _points;

    public SimpleGlyph(FontBytes bytes, int contours)
    {
        _ends = [.. Enumerable.Range(0, contours).Select(contour => bytes.Unsigned(10 + (2 * contour)))];
        var count = contours == 0 ? 0 : _ends[^1] + 1;
        var at = 10 + (2 * contours);
        at += 2 + bytes.Unsigned(at);
        var flags = ReadFlags(bytes, count, ref at);
        var xs = ReadWay(bytes, flags, (ShortX, SameX), ref at);
        var ys = ReadWay(bytes, flags, (ShortY, SameY), ref at);
        _onCurve = [.. flags.Select(flag => (flag & OnCurve) != 0)];
        _points = [.. xs.Zip(ys, (x, y) => new Point(x, y))];
    }

    public void AddTo(List<Segment> steps)
    {
        var first = 0;
        foreach (var end in _ends)
        {
            if (end >= first && end < _points.Length) AddContour(steps, first, end - first + 1);
            first = end + 1;
        }
    }

    private static int[] ReadFlags(FontBytes bytes, int count, ref int at)
    {
        var flags = new int[count];
        for (var i = 0; i < count; i++)
        {
            flags[i] = bytes.Byte(at++);
            if ((flags[i] & Repeat) == 0) continue;
            for (var again = bytes.Byte(at++); again > 0 && i + 1 < count; again--, i++) flags[i + 1] = flags[i];
        }

        return flags;
    }

    private static int[] ReadWay(FontBytes bytes, int[] flags, (int Short, int Same) bits, ref int at)
    {
        var places = new int[flags.Length];
        var now = 0;
        for (var i = 0; i < flags.Length; i++)
        {
            var same = (flags[i] & bits.Same) != 0;
            if ((flags[i] & bits.Short) != 0) now += same ? bytes.Byte(at++) : -bytes.Byte(at++);
            else if (!same)
            {
                now += bytes.Signed(at);
                at += 2;
            }

            places[i] = now;
        }

        return places;
    }

    // Between two points that are off the curve lies one on it, which the font leaves unsaid.
    private void AddContour(List<Segment> steps, int first, int count)
    {
        Point At(int index) => _points[first + (index % count)];
        bool On(int index) => _onCurve[first + (index % count)];
        var lead = Enumerable.Range(0, count).FirstOrDefault(On, -1);
        var now = lead >= 0 ? At(lead) : At(0).Toward(At(count - 1), 0.5);
        var start = now;
        steps.Add(new(SegmentKind.Move, default, default, now));
        for (var i = 1; i <= count; i++)
        {
            var index = (lead < 0 ? -1 : lead) + i;
            if (On(index)) steps.Add(new(SegmentKind.Line, default, default, now = At(index)));
            else
            {
                var to = i == count ? start : On(index + 1) ? At(index + 1) : At(index).Toward(At(index + 1), 0.5);
                steps.Add(Quadratic(now, At(index), to));
                now = to;
                if (On(index + 1)) i++;
            }
        }

        steps.Add(new(SegmentKind.Close, default, default, start));
    }

    private static Segment Quadratic(Point from, Point control, Point to) =>
        new(SegmentKind.Curve, from.Toward(control, 2 / 3.0), to.Toward(control, 2 / 3.0), to);
}
