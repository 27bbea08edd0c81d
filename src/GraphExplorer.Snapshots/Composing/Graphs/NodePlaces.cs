using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Layout;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>Where nodes stand in the drawing. Those without a place that can be drawn stand in rows below the others.</summary>
internal static class NodePlaces
{
    /// <summary>No layout spreads a thousand nodes further than this, in pixels.</summary>
    private const double Furthest = 100_000;
    private const double Step = 90;

    /// <summary>Of each node; and which of them had none.</summary>
    public static (IReadOnlyList<Point> Places, int Repaired) Of(IReadOnlyList<FrozenNode> nodes, IReadOnlyList<FrozenEdge> edges)
    {
        var placed = nodes.Where(IsPlaced).ToList();
        if (placed.Count == 0) return (Laid(nodes, edges), 0);
        var left = placed.Min(node => node.At!.X);
        var bottom = placed.Max(node => node.At!.Y) + Step;
        var columns = Math.Max(4, (int)((placed.Max(node => node.At!.X) - left) / Step));
        var next = 0;
        Point Below() => new(left + (next % columns * Step), bottom + (next++ / columns * Step));
        return ([.. nodes.Select(node => IsPlaced(node) ? new Point(node.At!.X, node.At.Y) : Below())], nodes.Count - placed.Count);
    }

    private static IReadOnlyList<Point> Laid(IReadOnlyList<FrozenNode> nodes, IReadOnlyList<FrozenEdge> edges)
    {
        var index = nodes.Select((node, at) => (node.Ref, at)).ToDictionary(entry => entry.Ref, entry => entry.at);
        return [.. ForceLayout.Place(nodes.Count, [.. edges.Select(edge => (index[edge.From], index[edge.To]))], new Format.Point?[nodes.Count]).Select(at => new Point(at.X, at.Y))];
    }

    private static bool IsPlaced(FrozenNode node) => node.At is { } at && Math.Abs(at.X) <= Furthest && Math.Abs(at.Y) <= Furthest;
}
