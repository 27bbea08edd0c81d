using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>The legend: shapes and lines with their words, one after another, in as many rows as they take.</summary>
internal sealed class LegendStrip(Canvas canvas)
{
    private const double Row = 22;
    private const double Gap = 20;
    private const int Most = 24;
    private static readonly TextFont Font = new(12);

    /// <summary>Known once the marks are made.</summary>
    public double Height { get; private set; }

    public IReadOnlyList<Mark> Marks(IReadOnlyList<LegendEntry> entries)
    {
        var marks = new List<Mark>();
        var (x, y) = (canvas.Left, canvas.Top + (Row / 2));
        foreach (var entry in entries.Take(Most))
        {
            var room = MarkWidth(entry) + 7;
            var text = canvas.Typesetter.Fit(PlainText.Of(entry.Text, 100), canvas.Width - room, Font.Size);
            var width = room + canvas.Typesetter.Measure(text, Font.Size);
            if (x > canvas.Left && x + width > canvas.Right) (x, y) = (canvas.Left, y + Row);
            marks.Add(Sign(entry, new(x + (MarkWidth(entry) / 2), y)));
            marks.Add(new TextMark(new(x + room, y + (Font.Size * Canvas.Middle)), text, Font, canvas.Theme.QuietInk));
            x += width + Gap;
        }

        Height = y + (Row / 2) - canvas.Top;
        return marks;
    }

    private static bool IsLine(LegendEntry entry) => entry.Shape is "line" or "dashed-line";

    private static double MarkWidth(LegendEntry entry) => IsLine(entry) ? 26 : 14;

    private ShapeMark Sign(LegendEntry entry, Point at)
    {
        var colour = Palette.Of(entry.Colour, canvas.Theme, IsLine(entry) ? canvas.Theme.Edge : canvas.Theme.OfKind("other"));
        if (!IsLine(entry)) return new(NodeShapes.Of(entry.Shape, at, 13), new(colour, canvas.Theme.NodeBorder, 1.2));
        var line = Outline.Lines([new(at.X - 13, at.Y), new(at.X + 13, at.Y)]);
        return new(line, new(null, colour, 2) { Dashes = entry.Shape == "line" ? null : GraphExplorer.Snapshots.Composing.Graphs.EdgeLine.Dashes });
    }
}
