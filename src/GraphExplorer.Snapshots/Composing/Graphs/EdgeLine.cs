using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>Draws an edge from node to node: bent where there are several between the two, with an arrow, dashed where it is disputed.</summary>
/// <param name="Bend">How far it bends to one side of the straight line, in pixels.</param>
internal sealed record EdgeLine(FrozenEdge Edge, PlacedNode From, PlacedNode To, double Bend)
{
    public static readonly IReadOnlyList<double> Dashes = [6, 4];

    private const double BendStep = 26;

    /// <summary>The point halfway.</summary>
    public Point Middle => From == To ? From.At - new Point(0, From.Size * 1.3) : From.At.Toward(To.At, 0.5) + (Side * (Bend / 2));

    /// <summary>Of its line, in pixels.</summary>
    public double Width => Math.Min(1.25 + (Math.Log2(1 + Math.Max(Edge.Weighs(), 0)) * 0.75), 5) * Thickness;

    /// <summary>Of the page's lines: less where the drawing is shown smaller.</summary>
    public double Thickness { get; init; } = 1;

    private Point Side => (To.At - From.At).Unit.Turned;

    /// <summary>Edges between the same two nodes bend away from one another.</summary>
    public static IReadOnlyList<EdgeLine> Between(IReadOnlyList<FrozenEdge> edges, IReadOnlyDictionary<Graph.NodeRef, PlacedNode> nodes, double thickness)
    {
        var lines = new List<EdgeLine>();
        foreach (var pair in edges.GroupBy(edge => Pair(edge.From.ToString(), edge.To.ToString())))
        {
            var all = pair.ToList();
            var scale = Math.Min(1, Math.Min(nodes[all[0].From].Size, nodes[all[0].To].Size) / 22);
            for (var i = 0; i < all.Count; i++)
            {
                // The side is to the left of the way, which is the other one on the way back.
                var way = string.CompareOrdinal(all[i].From.ToString(), all[i].To.ToString()) <= 0 ? 1 : -1;
                lines.Add(new(all[i], nodes[all[i].From], nodes[all[i].To], (i - ((all.Count - 1) / 2.0)) * 2 * BendStep * scale * way) { Thickness = thickness });
            }
        }

        return lines;
    }

    public GroupMark Draw(Theme theme)
    {
        var (line, tip, way) = From == To ? Loop() : Bow();
        var length = (5 * Thickness) + (Width * 1.4);
        var back = tip - (way * length);
        var wing = way.Turned * (length * 0.5);
        var paint = new Paint(null, theme.Edge, Math.Round(Width, 2)) { Dashes = Edge.Disputed ? Dashes : null };
        Mark[] marks = [new ShapeMark(line(back), paint), new ShapeMark(Outline.Lines([tip, back + wing, back - wing], closed: true), new(theme.Edge))];
        return new("edge", marks) { Ref = Edge.Id, Tip = Tip() };
    }

    private (Func<Point, Outline> Line, Point Tip, Point Way) Bow()
    {
        var control = From.At.Toward(To.At, 0.5) + (Side * Bend);
        var (start, tip) = (From.EdgeToward(control), To.EdgeToward(control));
        var way = (tip - control).Unit;
        if (way == default) way = (To.At - From.At).Unit;
        // A quadratic curve, said as a cubic one; straight where it does not bend.
        return Bend == 0
            ? (end => Outline.Lines([start, end]), tip, way)
            : (end => Outline.Curve(start, start.Toward(control, 2 / 3.0), end.Toward(control, 2 / 3.0), end), tip, way);
    }

    private (Func<Point, Outline> Line, Point Tip, Point Way) Loop()
    {
        var reach = From.Size * 1.6;
        var (a, b) = (From.At + new Point(-reach * 0.8, -reach), From.At + new Point(reach * 0.8, -reach));
        var (start, tip) = (From.EdgeToward(a), From.EdgeToward(b));
        return (end => Outline.Curve(start, a, b, end), tip, (tip - b).Unit);
    }

    /// <summary>What it says in words, with its weight.</summary>
    public string Tip() => $"{PlainText.Isolate(From.Name)} {PlainText.Of(Edge.Verb, 80)} {PlainText.Isolate(To.Name)}{(Edge.Links is { } links ? Folded(links) : Reported())}";

    private static string Folded(int links) => links > 1 ? $" ({CitationLines.Counted(links, "relationship")})" : "";

    private string Reported()
    {
        var reports = CitationLines.Counted(Edge.Reports, "report");
        var origins = string.Create(CultureInfo.InvariantCulture, $"{Edge.IndependentOrigins:N0} independent origin{(Edge.IndependentOrigins == 1 ? "" : "s")}");
        var denied = Edge.Denied > 0 ? string.Create(CultureInfo.InvariantCulture, $", denied by {Edge.Denied:N0}") : "";
        return Edge.Reports > 0 ? $" ({reports}, {origins}{denied})" : "";
    }

    private static (string, string) Pair(string a, string b) => string.CompareOrdinal(a, b) <= 0 ? (a, b) : (b, a);
}
