using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Layout;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>The drawing of a snapshot: where nodes stand, how they look, and what the looks mean.</summary>
internal sealed record FrozenDrawing(IReadOnlyList<FrozenNode> Nodes, IReadOnlyList<FrozenEdge> Edges, IReadOnlyList<LegendEntry> Legend, Picture Picture);

/// <summary>Puts a drawing into the records of a snapshot; what has no place yet is laid out.</summary>
internal static class FrozenDrawingReading
{
    private const double Smallest = 22;
    private const double Largest = 44;

    public static FrozenDrawing Of(GraphView view, DrawnPart? drawn, IReadOnlyDictionary<NodeRef, Point> known, LabelDrawing? labels = null)
    {
        var places = PlacesOf(view, drawn?.Positions ?? known);
        var sizes = SizesOf(view);
        var nodes = view.Nodes.Select(node => new FrozenNode(
            node.Ref, node.Kind, node.Name, node.Labels, node.Detail, places.GetValueOrDefault(node.Ref),
            LookOf(node, drawn, sizes, labels), ToEarth(node.Position), node is GroupItem group ? [.. group.Members.Select(member => new Named(member.Ref, member.Name, member.Kind))] : null,
            labels?.Facts.GetValueOrDefault(node.Ref)));
        var edges = view.Edges.Select(edge => new FrozenEdge(
            edge.Id, edge.From, edge.To, edge.Relation, edge.Verb, edge.Reports, edge.IndependentOrigins, edge.Denied, edge.Disputed, edge.Behind, edge.Links));
        var legend = labels?.Looks.Legend(view.Nodes.Select(node => node.Kind)) ?? KindLooks.Legend(view.Nodes.Select(node => node.Kind), view.Edges.Any(edge => edge.Disputed));
        return new([.. nodes], [.. edges], [.. drawn?.Legend ?? [], .. legend], PictureOf(places.Values));
    }

    private static NodeLook LookOf(Item node, DrawnPart? drawn, Dictionary<NodeRef, double> sizes, LabelDrawing? labels)
    {
        var across = drawn?.Sizes.TryGetValue(node.Ref, out var size) == true ? size : sizes[node.Ref];
        var look = labels?.Looks.Of(node.Kind, across) ?? KindLooks.Of(node.Kind, across);
        return drawn?.Colours.GetValueOrDefault(node.Ref) is { } colour ? look with { Colour = colour } : look;
    }

    private static Dictionary<NodeRef, Point> PlacesOf(GraphView view, IReadOnlyDictionary<NodeRef, Point> known)
    {
        var given = view.Nodes.Where(node => known.ContainsKey(node.Ref)).ToDictionary(node => node.Ref, node => Rounded(known[node.Ref]));
        if (given.Count == view.Nodes.Count) return given;
        var index = view.Nodes.Select((node, at) => (node.Ref, at)).ToDictionary(entry => entry.Ref, entry => entry.at);
        var links = view.Edges.Where(edge => index.ContainsKey(edge.From) && index.ContainsKey(edge.To)).Select(edge => (index[edge.From], index[edge.To]));
        var laid = ForceLayout.Place(view.Nodes.Count, [.. links], [.. view.Nodes.Select(node => given.GetValueOrDefault(node.Ref))]);
        return view.Nodes.Select((node, at) => (node.Ref, at)).ToDictionary(entry => entry.Ref, entry => Rounded(laid[entry.at]));
    }

    private static Point Rounded(Point point) => new(Math.Round(point.X, 1), Math.Round(point.Y, 1));

    // As the page draws them: by the square root of the reports on their edges, or of the relationships.
    private static Dictionary<NodeRef, double> SizesOf(GraphView view)
    {
        var weights = view.Nodes.ToDictionary(node => node.Ref, _ => 0d);
        foreach (var edge in view.Edges)
        {
            foreach (var end in new[] { edge.From, edge.To })
            {
                if (weights.ContainsKey(end)) weights[end] += Math.Max(edge.Links ?? edge.Reports, 1);
            }
        }

        var most = weights.Count == 0 ? 1 : Math.Max(1, weights.Values.Max());
        return weights.ToDictionary(entry => entry.Key, entry => Math.Round(Smallest + ((Largest - Smallest) * Math.Sqrt(entry.Value / most))));
    }

    private static Picture PictureOf(IReadOnlyCollection<Point> places)
    {
        if (places.Count == 0) return new(960, 600);
        var width = places.Max(at => at.X) - places.Min(at => at.X) + 240;
        var height = places.Max(at => at.Y) - places.Min(at => at.Y) + 200;
        return new((int)Math.Clamp(width, 720, 1600), (int)Math.Clamp(height, 480, 1200));
    }

    private static OnEarth? ToEarth(MapPosition? position) => position is null ? null : new(position.Latitude, position.Longitude);
}
