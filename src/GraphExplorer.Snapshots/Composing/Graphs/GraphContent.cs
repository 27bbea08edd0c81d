using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;
using GraphExplorer.Snapshots.Texts;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>Draws entities and what joins them, as on the page.</summary>
internal static class GraphContent
{
    private const int LongestName = 200;
    private const int MostVerbs = 45;
    private const double SmallestNode = 7;
    private const double LargestNode = 90;

    public static Content Of(Snapshot snapshot, Canvas canvas)
    {
        var parts = GraphParts.Of(snapshot);
        var (places, repaired) = NodePlaces.Of(parts.Nodes, parts.Edges);
        var view = View.Of(snapshot, places, canvas);
        var placed = parts.Nodes.Zip(places, (node, place) => Place(node, view.At(place), view.Scale)).ToDictionary(node => node.Node.Ref);
        var nodes = placed.Values.Where(node => view.WholeDrawing || view.Area.Holds(node.Box)).ToList();
        var seen = nodes.ToHashSet();
        var lines = EdgeLine.Between(parts.Edges, placed, Math.Clamp(view.Scale, 0.45, 1.15));
        var edges = lines.Where(edge => seen.Contains(edge.From) && seen.Contains(edge.To)).ToList();
        var leaving = lines.Where(edge => seen.Contains(edge.From) != seen.Contains(edge.To))
            .Select(edge => LeavingEdge.Draw(edge, seen.Contains(edge.From) ? edge.From : edge.To, view.Area, canvas.Theme));
        var labels = Labels(nodes, edges, view.Area, canvas);
        Mark[] marks = [.. leaving, .. edges.Select(edge => edge.Draw(canvas.Theme)), .. nodes.Select(node => Draw(node, canvas.Theme)), .. labels];
        var named = labels.Count(label => label.Role == "label");
        var outside = parts.Nodes.Count - nodes.Count;
        return new(view.Area.Height, marks, Legend(snapshot, parts), Notes(snapshot, parts, nodes.Count - named, outside), Warnings(parts, repaired));
    }

    private static PlacedNode Place(FrozenNode node, Shapes.Point at, double scale)
    {
        var size = double.IsFinite(node.Look.Size) ? node.Look.Size : 0;
        var name = PlainText.Of(node.Name, LongestName);
        return new(node, name.Length == 0 ? "—" : name, at, Math.Clamp(size * scale, SmallestNode, LargestNode));
    }

    private static GroupMark Draw(PlacedNode node, Theme theme)
    {
        var colour = Palette.Of(node.Node.Look.Colour, theme, theme.OfKind(node.Node.Kind));
        var detail = PlainText.Of(node.Node.Detail, LongestName);
        var border = node.Size < 14 ? 1 : 1.5;
        return new("node", [new ShapeMark(node.Outline, new(colour, theme.NodeBorder, border))])
        {
            Ref = node.Node.Ref.ToString(),
            Tip = detail.Length == 0 ? node.Name : $"{node.Name} ({detail})",
        };
    }

    // Names before verbs; among names, those of what is best connected.
    private static List<GroupMark> Labels(List<PlacedNode> nodes, IReadOnlyList<EdgeLine> edges, Box area, Canvas canvas)
    {
        var degrees = edges.SelectMany(edge => new[] { edge.From.Node.Ref, edge.To.Node.Ref }).CountBy(node => node).ToDictionary();
        var reports = edges.SelectMany(edge => new[] { (edge.From.Node.Ref, edge.Edge.Weighs()), (edge.To.Node.Ref, edge.Edge.Weighs()) })
            .AggregateBy(entry => entry.Item1, 0, (sum, entry) => sum + entry.Item2).ToDictionary();
        var placing = new LabelPlacing(area, nodes, canvas);
        var size = nodes.Count > 120 ? 10.5 : 12;
        var names = nodes
            .OrderByDescending(node => degrees.GetValueOrDefault(node.Node.Ref))
            .ThenByDescending(node => reports.GetValueOrDefault(node.Node.Ref))
            .ThenBy(node => node.Node.Ref.ToString(), StringComparer.Ordinal)
            .Select(node => placing.Place(node, size)).OfType<GroupMark>().ToList();
        var verbs = edges.Count > MostVerbs ? [] : edges.Select(edge => placing.Place(edge, size - 1.5)).OfType<GroupMark>().ToList();
        return [.. verbs, .. names];
    }

    private static IReadOnlyList<LegendEntry> Legend(Snapshot snapshot, GraphParts parts) =>
        snapshot.Legend.Count > 0 ? snapshot.Legend
        : [.. parts.Nodes.DistinctBy(node => node.Kind).Select(node => new LegendEntry(node.Look.Shape, node.Look.Colour, node.Kind))];

    private static List<string> Notes(Snapshot snapshot, GraphParts parts, int unnamed, int outside)
    {
        var notes = new List<string>();
        if (snapshot.Totals.Nodes > parts.Nodes.Count)
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"{parts.Nodes.Count:N0} of {snapshot.Totals.Nodes:N0} entities are shown."));
        if (outside > 0) notes.Add(GraphParts.Things(outside, "entity") + " outside the part that is shown.");
        if (unnamed > 0) notes.Add(GraphParts.Things(unnamed, "name") + " left out for want of room.");
        return notes;
    }

    private static IReadOnlyList<string> Warnings(GraphParts parts, int repaired) =>
        repaired == 0 ? parts.Warnings : [.. parts.Warnings, GraphParts.Things(repaired, "entity") + " without a place in the drawing, and drawn below it."];
}
