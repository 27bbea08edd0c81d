using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Scenes;

/// <summary>The shapes of the pages' drawing, by the names they have there.</summary>
internal static class NodeShapes
{
    private static readonly Dictionary<string, Outline> Shapes = new(StringComparer.Ordinal)
    {
        ["ellipse"] = Outline.Ellipse(default, 1, 1),
        ["rectangle"] = Corners(-1, -1, 1, -1, 1, 1, -1, 1),
        ["round-rectangle"] = Outline.Rectangle(new(-1, -1, 2, 2), 0.35),
        ["hexagon"] = Corners(-0.5, -1, 0.5, -1, 1, 0, 0.5, 1, -0.5, 1, -1, 0),
        ["diamond"] = Corners(0, -1, 1, 0, 0, 1, -1, 0),
        ["triangle"] = Corners(0, -1, 1, 1, -1, 1),
        ["cut-rectangle"] = Corners(-0.5, -1, 0.5, -1, 1, -0.5, 1, 0.5, 0.5, 1, -0.5, 1, -1, 0.5, -1, -0.5),
        ["star"] = Star(),
        ["tag"] = Corners(-1, -1, 0.3, -1, 1, 0, 0.3, 1, -1, 1),
        ["octagon"] = Corners(-0.41, -1, 0.41, -1, 1, -0.41, 1, 0.41, 0.41, 1, -0.41, 1, -1, 0.41, -1, -0.41),
    };

    /// <summary>A shape across a size, around a point; a disc where there is none of that name.</summary>
    public static Outline Of(string shape, Point centre, double size) =>
        (Shapes.TryGetValue(shape, out var outline) ? outline : Shapes["ellipse"]).Placed(size / 2, size / 2, centre);

    private static Outline Corners(params double[] numbers) => Outline.Lines([.. numbers.Chunk(2).Select(pair => new Point(pair[0], pair[1]))], closed: true);

    private static Outline Star() => Outline.Lines(
        [.. Enumerable.Range(0, 10).Select(at => new Point(Math.Sin(at * Math.PI / 5), -Math.Cos(at * Math.PI / 5)) * (at % 2 == 0 ? 1.08 : 0.5))], closed: true);
}
