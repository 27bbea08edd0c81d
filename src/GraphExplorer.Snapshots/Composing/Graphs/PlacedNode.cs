using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>A node in the picture.</summary>
/// <param name="Name">Plain text.</param>
/// <param name="At">Its middle, in the picture.</param>
/// <param name="Size">Across, in the picture.</param>
internal sealed record PlacedNode(FrozenNode Node, string Name, Point At, double Size)
{
    public Outline Outline { get; } = NodeShapes.Of(Node.Look.Shape, At, Size);

    public Box Box => Box.Around(At, Size, Size);

    /// <summary>Where a line from somewhere outside to its middle meets its edge.</summary>
    public Point EdgeToward(Point from)
    {
        var nearest = At;
        foreach (var line in Outline.Flatten(2))
        {
            for (var i = 0; i < line.Points.Count; i++)
            {
                var (a, b) = (line.Points[i], line.Points[(i + 1) % line.Points.Count]);
                if (Crossing(from, At, a, b) is { } point && (point - from).Length < (nearest - from).Length) nearest = point;
            }
        }

        return nearest;
    }

    private static Point? Crossing(Point from, Point to, Point a, Point b)
    {
        var (way, side) = (to - from, b - a);
        var across = (way.X * side.Y) - (way.Y * side.X);
        if (Math.Abs(across) < 1e-9) return null;
        var gap = a - from;
        var (along, beside) = (((gap.X * side.Y) - (gap.Y * side.X)) / across, ((gap.X * way.Y) - (gap.Y * way.X)) / across);
        return along is >= 0 and <= 1 && beside is >= 0 and <= 1 ? from + (way * along) : null;
    }
}
