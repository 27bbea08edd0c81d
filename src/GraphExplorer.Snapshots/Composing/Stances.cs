using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>Stances by shape and word, as on the pages, never by colour: a full disc says, a cross denies, a question mark questions, a dotted ring has not confirmed.</summary>
internal static class Stances
{
    /// <summary>A sign of 10 pixels around a point.</summary>
    public static IReadOnlyList<Mark> Sign(string stance, Point at, Colour colour) => stance switch
    {
        "denies" => [Stroke([at + new Point(-4, -4), at + new Point(4, 4)], colour), Stroke([at + new Point(4, -4), at + new Point(-4, 4)], colour)],
        "questions" =>
        [
            new ShapeMark(Outline.Ellipse(at, 6, 6), new(null, colour, 1.2)),
            new TextMark(at + new Point(0, 3.4), "?", new(9.5, Bold: true), colour) { Anchor = TextAnchor.Middle },
        ],
        "does-not-confirm" => [new ShapeMark(Outline.Ellipse(at, 5, 5), new(null, colour, 1.4) { Dashes = [2, 2] })],
        _ => [new ShapeMark(Outline.Ellipse(at, 4.5, 4.5), new(colour))],
    };

    private static ShapeMark Stroke(IReadOnlyList<Point> points, Colour colour) => new(Outline.Lines(points), new(null, colour, 2));
}
