using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Png;

/// <summary>The area that a line covers, as outlines to be filled.</summary>
internal static class Stroke
{
    private const double LongestCorner = 4;

    public static IEnumerable<Polyline> Of(Polyline line, double width, IReadOnlyList<double>? dashes)
    {
        var points = Distinct(line);
        if (points.Count < 2) return [];
        if (dashes is null) return Ribbon(points, width / 2, line.Closed && points.Count > 2);
        return Dash(line.Closed ? [.. points, points[0]] : points, dashes).SelectMany(dash => Ribbon(dash, width / 2, closed: false));
    }

    private static List<Point> Distinct(Polyline line)
    {
        var points = new List<Point>();
        foreach (var point in line.Points) if (points.Count == 0 || (point - points[^1]).Length > 1e-6) points.Add(point);
        if (line.Closed && points.Count > 1 && (points[0] - points[^1]).Length <= 1e-6) points.RemoveAt(points.Count - 1);
        return points;
    }

    // Both sides of the line; of a closed one the outer side and, the other way round, the inner.
    private static IEnumerable<Polyline> Ribbon(IReadOnlyList<Point> points, double half, bool closed)
    {
        var (one, other) = (new List<Point>(points.Count), new List<Point>(points.Count));
        for (var i = 0; i < points.Count; i++)
        {
            var before = i > 0 ? points[i - 1] : closed ? points[^1] : (Point?)null;
            var after = i < points.Count - 1 ? points[i + 1] : closed ? points[0] : (Point?)null;
            var corner = Corner(before, points[i], after) * half;
            one.Add(points[i] + corner);
            other.Add(points[i] - corner);
        }

        other.Reverse();
        return closed ? [new(one, true), new(other, true)] : [new([.. one, .. other], true)];
    }

    // Where the sides of two lines meet, for a line of half width 1.
    private static Point Corner(Point? before, Point at, Point? after)
    {
        var into = before is { } last ? (at - last).Unit.Turned : (after!.Value - at).Unit.Turned;
        var outOf = after is { } next ? (next - at).Unit.Turned : into;
        var middle = (into + outOf).Unit;
        var share = (middle.X * into.X) + (middle.Y * into.Y);
        return share > 1 / LongestCorner ? middle * (1 / share) : into;
    }

    private static IEnumerable<IReadOnlyList<Point>> Dash(IReadOnlyList<Point> points, IReadOnlyList<double> dashes)
    {
        var (index, left, drawn) = (0, dashes[0], new List<Point> { points[0] });
        for (var i = 1; i < points.Count; i++)
        {
            var (from, length) = (points[i - 1], (points[i] - points[i - 1]).Length);
            var gone = 0.0;
            while (length - gone > left)
            {
                gone += left;
                var at = from.Toward(points[i], gone / length);
                if (index % 2 == 0) yield return [.. drawn, at];
                drawn = [at];
                left = dashes[++index % dashes.Count];
            }

            left -= length - gone;
            if (index % 2 == 0) drawn.Add(points[i]);
        }

        if (index % 2 == 0 && drawn.Count > 1) yield return drawn;
    }
}
