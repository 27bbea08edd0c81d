namespace GraphExplorer.Snapshots.Shapes;

/// <summary>What the pen does next.</summary>
public enum SegmentKind { Move, Line, Curve, Close }

/// <summary>A step of an outline.</summary>
/// <param name="A">The first control point of a curve.</param>
/// <param name="B">The second control point of a curve.</param>
/// <param name="To">Where the pen is afterwards.</param>
public readonly record struct Segment(SegmentKind Kind, Point A, Point B, Point To);

/// <summary>Lines and cubic curves: the edge of a shape, or the way of a line.</summary>
public sealed class Outline(IReadOnlyList<Segment> segments)
{
    // How far from its ends the control points of a quarter of a circle lie, of its radius.
    private const double Quarter = 0.5522847498;

    public IReadOnlyList<Segment> Segments { get; } = segments;

    /// <summary>Straight from point to point.</summary>
    public static Outline Lines(IReadOnlyList<Point> points, bool closed = false)
    {
        var steps = points.Select((point, at) => new Segment(at == 0 ? SegmentKind.Move : SegmentKind.Line, default, default, point)).ToList();
        if (closed) steps.Add(new(SegmentKind.Close, default, default, points[0]));
        return new(steps);
    }

    /// <summary>One curve.</summary>
    public static Outline Curve(Point from, Point a, Point b, Point to) =>
        new([new(SegmentKind.Move, default, default, from), new(SegmentKind.Curve, a, b, to)]);

    public static Outline Ellipse(Point centre, double rx, double ry)
    {
        Point At(double x, double y) => new(centre.X + (x * rx), centre.Y + (y * ry));
        return new(
        [
            new(SegmentKind.Move, default, default, At(1, 0)),
            new(SegmentKind.Curve, At(1, Quarter), At(Quarter, 1), At(0, 1)),
            new(SegmentKind.Curve, At(-Quarter, 1), At(-1, Quarter), At(-1, 0)),
            new(SegmentKind.Curve, At(-1, -Quarter), At(-Quarter, -1), At(0, -1)),
            new(SegmentKind.Curve, At(Quarter, -1), At(1, -Quarter), At(1, 0)),
            new(SegmentKind.Close, default, default, At(1, 0)),
        ]);
    }

    /// <summary>A rectangle with round corners.</summary>
    public static Outline Rectangle(Box box, double radius = 0)
    {
        var (left, top, right, bottom) = (box.Left, box.Top, box.Right, box.Bottom);
        if (radius <= 0) return Lines([new(left, top), new(right, top), new(right, bottom), new(left, bottom)], closed: true);
        var r = Math.Min(radius, Math.Min(box.Width, box.Height) / 2);
        var k = r * (1 - Quarter);
        return new(
        [
            new(SegmentKind.Move, default, default, new(left + r, top)),
            new(SegmentKind.Line, default, default, new(right - r, top)),
            new(SegmentKind.Curve, new(right - k, top), new(right, top + k), new(right, top + r)),
            new(SegmentKind.Line, default, default, new(right, bottom - r)),
            new(SegmentKind.Curve, new(right, bottom - k), new(right - k, bottom), new(right - r, bottom)),
            new(SegmentKind.Line, default, default, new(left + r, bottom)),
            new(SegmentKind.Curve, new(left + k, bottom), new(left, bottom - k), new(left, bottom - r)),
            new(SegmentKind.Line, default, default, new(left, top + r)),
            new(SegmentKind.Curve, new(left, top + k), new(left + k, top), new(left + r, top)),
            new(SegmentKind.Close, default, default, new(left + r, top)),
        ]);
    }

    /// <summary>The same, enlarged and then moved.</summary>
    public Outline Placed(double scaleX, double scaleY, Point by)
    {
        Point At(Point point) => new((point.X * scaleX) + by.X, (point.Y * scaleY) + by.Y);
        return new([.. Segments.Select(step => new Segment(step.Kind, At(step.A), At(step.B), At(step.To)))]);
    }
}
