using GraphExplorer.Snapshots.Format;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>
/// Places for nodes that no page has laid out, as for a snapshot that a pipeline made: neighbours draw each other near, all push each other away (Fruchterman and
/// Reingold). Begins with a spiral instead of chance, so that the same graph always comes out the same.
/// </summary>
internal static class SpringLayout
{
    private const double Near = 110;
    private const int MostSteps = 250;
    private const int MostPairs = 12_000_000;
    private const double Golden = 2.399963229728653;
    private const double Inward = 0.03;

    // Pictures are wider than high, and names are wider than high.
    private const double Wide = 1.35;

    public static IReadOnlyList<Point> Of(IReadOnlyList<FrozenNode> nodes, IReadOnlyList<FrozenEdge> edges)
    {
        var index = nodes.Select((node, at) => (node.Ref, at)).ToDictionary(entry => entry.Ref, entry => entry.at);
        var degrees = edges.SelectMany(edge => new[] { edge.From, edge.To }).CountBy(node => node).ToDictionary();
        var places = new Point[nodes.Count];
        // The best connected begin in the middle.
        var order = Enumerable.Range(0, nodes.Count).OrderByDescending(at => degrees.GetValueOrDefault(nodes[at].Ref)).ToList();
        for (var i = 0; i < order.Count; i++) places[order[i]] = new Point(Math.Cos(i * Golden), Math.Sin(i * Golden)) * (Near * 0.7 * Math.Sqrt(i));
        var pairs = edges.Where(edge => edge.From != edge.To).Select(edge => (index[edge.From], index[edge.To])).Distinct().ToList();
        var steps = Math.Clamp(MostPairs / Math.Max(1, nodes.Count * nodes.Count), 20, MostSteps);
        for (var step = 0; step < steps; step++) Move(places, pairs, Near * 2 * (1 - (step / (double)steps)));
        return [.. places.Select(place => new Point(place.X * Wide, place.Y))];
    }

    private static void Move(Point[] places, List<(int From, int To)> pairs, double furthest)
    {
        var pushes = new Point[places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = i + 1; j < places.Length; j++)
            {
                var way = places[i] - places[j];
                var push = way * (Near * Near / Math.Max((way.X * way.X) + (way.Y * way.Y), 1));
                (pushes[i], pushes[j]) = (pushes[i] + push, pushes[j] - push);
            }

            pushes[i] -= places[i] * Inward;
        }

        foreach (var (from, to) in pairs)
        {
            var way = places[to] - places[from];
            var pull = way * (way.Length / Near);
            (pushes[from], pushes[to]) = (pushes[from] + pull, pushes[to] - pull);
        }

        for (var i = 0; i < places.Length; i++) places[i] += pushes[i].Unit * Math.Min(pushes[i].Length, furthest);
    }
}
