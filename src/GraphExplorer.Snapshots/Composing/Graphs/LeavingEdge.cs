using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>An edge of which the picture shows one end: it runs out to the border of the part that is shown, without an arrow.</summary>
internal static class LeavingEdge
{
    public static GroupMark Draw(EdgeLine edge, PlacedNode seen, Box area, Theme theme)
    {
        var far = (seen == edge.From ? edge.To : edge.From).At;
        var paint = new Paint(null, theme.Edge, Math.Round(edge.Width, 2)) { Dashes = edge.Edge.Disputed ? EdgeLine.Dashes : null };
        return new("edge", [new ShapeMark(Outline.Lines([seen.EdgeToward(far), Border(seen.At, far, area)]), paint)]) { Ref = edge.Edge.Id, Tip = edge.Tip() };
    }

    // The nearest of the sides that lie on the way.
    private static Point Border(Point from, Point to, Box area)
    {
        var way = to - from;
        double[] shares = [Share(area.Left - from.X, way.X), Share(area.Right - from.X, way.X), Share(area.Top - from.Y, way.Y), Share(area.Bottom - from.Y, way.Y)];
        return from.Toward(to, shares.Min());
    }

    private static double Share(double gap, double way) => way != 0 && gap / way > 0 ? Math.Min(gap / way, 1) : 1;
}
