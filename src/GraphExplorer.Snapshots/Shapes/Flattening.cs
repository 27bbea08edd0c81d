namespace GraphExplorer.Snapshots.Shapes;

/// <summary>A run of straight lines.</summary>
public sealed record Polyline(IReadOnlyList<Point> Points, bool Closed);

/// <summary>Turns curves into lines so short that nobody sees them.</summary>
public static class Flattening
{
    /// <param name="detail">How much larger the outline is going to be drawn; more of it makes shorter lines.</param>
    public static IReadOnlyList<Polyline> Flatten(this Outline outline, double detail = 1)
    {
        var lines = new List<Polyline>();
        var points = new List<Point>();
        foreach (var step in outline.Segments)
        {
            switch (step.Kind)
            {
                case SegmentKind.Move: Finish(false); points.Add(step.To); break;
                case SegmentKind.Line: points.Add(step.To); break;
                case SegmentKind.Curve: AddCurve(points, step, detail); break;
                case SegmentKind.Close: Finish(true); break;
            }
        }

        Finish(false);
        return lines;

        void Finish(bool closed)
        {
            if (points.Count > 1) lines.Add(new([.. points], closed));
            points.Clear();
        }
    }

    private static void AddCurve(List<Point> points, Segment curve, double detail)
    {
        var from = points[^1];
        var bend = Math.Max((curve.A - from.Toward(curve.To, 1 / 3.0)).Length, (curve.B - from.Toward(curve.To, 2 / 3.0)).Length);
        var count = Math.Clamp((int)Math.Ceiling(Math.Sqrt(bend * detail) * 2), 1, 64);
        for (var i = 1; i <= count; i++)
        {
            var t = i / (double)count;
            var u = 1 - t;
            points.Add((from * (u * u * u)) + (curve.A * (3 * u * u * t)) + (curve.B * (3 * u * t * t)) + (curve.To * (t * t * t)));
        }
    }
}
