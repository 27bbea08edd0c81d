using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>
/// Finds for every name a side of its node where it lies on nothing else: the best connected first, below, above, right, left; then shortened; and where there is
/// no room at all it is left out.
/// </summary>
internal sealed class LabelPlacing(Box area, IReadOnlyList<PlacedNode> nodes, Canvas canvas)
{
    private const double Gap = 4;
    private const double LineHeight = 1.18;

    // Letters in a line, and lines: first whole names, then shorter ones.
    private static readonly (int Letters, double Width, int Lines)[] Lengths = [(70, 150, 3), (46, 150, 2), (28, 110, 2), (16, 110, 1)];
    private const int Many = 60, First = 10;

    private readonly List<Box> _taken = [];
    private int _placed;

    /// <summary>Names stay away from these too.</summary>
    public IReadOnlyList<Box> Taken => _taken;

    /// <summary>The label of a node with its background; null where there is no room for any.</summary>
    public GroupMark? Place(PlacedNode node, double size)
    {
        foreach (var (letters, width, most) in nodes.Count > Many && _placed++ >= First ? Lengths[1..] : Lengths)
        {
            var lines = canvas.Typesetter.Break(PlainText.Shorten(node.Name, letters), width, new(size), most);
            if (lines.Count == 0) return null;
            var wide = lines.Max(line => canvas.Typesetter.Measure(line, size));
            var high = lines.Count * size * LineHeight;
            foreach (var at in Sides(node, wide / 2, high / 2))
            {
                var box = Box.Around(at, wide, high);
                if (!IsFree(box, node)) continue;
                _taken.Add(box);
                return Draw(node, lines, box, size);
            }
        }

        return null;
    }

    /// <summary>A word in the middle of an edge, where it lies on nothing; null where it would.</summary>
    public GroupMark? Place(EdgeLine edge, double size)
    {
        var verb = PlainText.Of(edge.Edge.Verb, 40);
        var box = Box.Around(edge.Middle, canvas.Typesetter.Measure(verb, size), size * LineHeight).Grown(1);
        if (verb.Length == 0 || (edge.To.At - edge.From.At).Length < box.Width + ((edge.From.Size + edge.To.Size) / 2) || !IsFree(box, null)) return null;
        _taken.Add(box);
        var text = new TextMark(box.Centre + new Point(0, size * Canvas.Middle), verb, new(size), canvas.Theme.FaintInk) { Anchor = TextAnchor.Middle };
        return new("verb", [new ShapeMark(Outline.Rectangle(box, 2), new(canvas.Theme.Ground) { Opacity = 0.9 }), text]) { Ref = edge.Edge.Id };
    }

    private static IEnumerable<Point> Sides(PlacedNode node, double halfWidth, double halfHeight)
    {
        var (down, aside) = ((node.Size / 2) + Gap + halfHeight, (node.Size / 2) + Gap + 1 + halfWidth);
        return [node.At + new Point(0, down), node.At - new Point(0, down), node.At + new Point(aside, 0), node.At - new Point(aside, 0)];
    }

    private bool IsFree(Box box, PlacedNode? own) =>
        area.Holds(box) && !_taken.Exists(other => other.Overlaps(box)) && !nodes.Any(other => other != own && other.Box.Grown(1).Overlaps(box));

    private GroupMark Draw(PlacedNode node, IReadOnlyList<string> lines, Box box, double size)
    {
        var marks = new List<Mark> { new ShapeMark(Outline.Rectangle(box.Grown(1), 2), new(canvas.Theme.Ground) { Opacity = 0.8 }) };
        for (var i = 0; i < lines.Count; i++)
        {
            var at = new Point(box.Centre.X, box.Top + (((i + 0.5) * LineHeight) * size) + (size * Canvas.Middle));
            marks.Add(new TextMark(at, lines[i], new(size), canvas.Theme.Ink) { Anchor = TextAnchor.Middle });
        }

        return new("label", marks) { Ref = node.Node.Ref.ToString() };
    }
}
