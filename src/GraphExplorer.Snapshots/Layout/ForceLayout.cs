using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Layout;

/// <summary>
/// Places nodes where nobody did: they push one another away, edges pull (Fruchterman and Reingold), and everything is drawn to the middle. It begins with a spiral instead
/// of chance, so that the same graph always gets the same places. 1,000 nodes take about a second.
/// </summary>
public static class ForceLayout
{
    private const double Ideal = 140;
    private const double GoldenAngle = 2.399963229728653;
    private const double Gravity = 0.03;

    /// <summary>Further apart than this, parts of a graph that nothing joins leave one another alone: else they would drift to the ends of the picture.</summary>
    private const double Reach = 2.2 * Ideal;

    // Pictures are wider than high, and so are names.
    private const double Wide = 1.35;

    /// <summary>A place for each node.</summary>
    /// <param name="count">How many nodes.</param>
    /// <param name="links">Pairs of nodes by their number; a node's link to itself counts for nothing.</param>
    /// <param name="given">Places that stay as they are; null for a node to be placed.</param>
    public static IReadOnlyList<Point> Place(int count, IReadOnlyList<(int From, int To)> links, IReadOnlyList<Point?> given)
    {
        var (x, y) = Start(Order(count, links), given);
        var parts = PartsOf(count, links);
        var steps = count > 400 ? 120 : 300;
        for (var step = 0; step < steps; step++)
        {
            var heat = Ideal * 0.7 * (1 - (double)step / steps);
            Move(x, y, Forces(x, y, links, parts), heat, given);
        }

        var wide = given.All(point => point is null) ? Wide : 1;
        return [.. x.Select((across, at) => new Point(across * wide, y[at]))];
    }

    // The best connected begin in the middle.
    private static List<int> Order(int count, IReadOnlyList<(int From, int To)> links)
    {
        var degrees = new int[count];
        foreach (var (from, to) in links) (degrees[from], degrees[to]) = (degrees[from] + 1, degrees[to] + 1);
        return [.. Enumerable.Range(0, count).OrderByDescending(at => degrees[at])];
    }

    // By one node of it, the same for all that hang together.
    private static int[] PartsOf(int count, IReadOnlyList<(int From, int To)> links)
    {
        var parts = Enumerable.Range(0, count).ToArray();
        int Find(int at) => parts[at] == at ? at : parts[at] = Find(parts[at]);
        foreach (var (from, to) in links) parts[Find(from)] = Find(to);
        return [.. Enumerable.Range(0, count).Select(Find)];
    }

    // A spiral: no two on one spot, and no direction that is preferred.
    private static (double[] X, double[] Y) Start(List<int> order, IReadOnlyList<Point?> given)
    {
        var (x, y) = (new double[order.Count], new double[order.Count]);
        for (var turn = 0; turn < order.Count; turn++)
        {
            var at = order[turn];
            var radius = Ideal * 0.6 * Math.Sqrt(turn + 0.5);
            x[at] = given[at]?.X ?? radius * Math.Cos(turn * GoldenAngle);
            y[at] = given[at]?.Y ?? radius * Math.Sin(turn * GoldenAngle);
        }

        return (x, y);
    }

    private static (double[] X, double[] Y) Forces(double[] x, double[] y, IReadOnlyList<(int From, int To)> links, int[] parts)
    {
        var (across, down) = (new double[x.Length], new double[x.Length]);
        for (var a = 0; a < x.Length; a++)
        {
            for (var b = a + 1; b < x.Length; b++)
            {
                var (dx, dy) = (x[a] - x[b], y[a] - y[b]);
                var square = (dx * dx) + (dy * dy);
                if (parts[a] != parts[b] && square > Reach * Reach) continue;
                var push = Ideal * Ideal / Math.Max(square, 1);
                across[a] += dx * push;
                down[a] += dy * push;
                across[b] -= dx * push;
                down[b] -= dy * push;
            }

            across[a] -= x[a] * Gravity * Math.Sqrt(x.Length);
            down[a] -= y[a] * Gravity * Math.Sqrt(x.Length);
        }

        foreach (var (from, to) in links) Pull(x, y, (across, down), from, to);
        return (across, down);
    }

    private static void Pull(double[] x, double[] y, (double[] X, double[] Y) forces, int from, int to)
    {
        if (from == to) return;
        var (dx, dy) = (x[from] - x[to], y[from] - y[to]);
        var pull = Math.Sqrt((dx * dx) + (dy * dy)) / Ideal;
        forces.X[from] -= dx * pull;
        forces.Y[from] -= dy * pull;
        forces.X[to] += dx * pull;
        forces.Y[to] += dy * pull;
    }

    private static void Move(double[] x, double[] y, (double[] X, double[] Y) forces, double heat, IReadOnlyList<Point?> given)
    {
        for (var at = 0; at < x.Length; at++)
        {
            if (given[at] is not null) continue;
            var length = Math.Sqrt((forces.X[at] * forces.X[at]) + (forces.Y[at] * forces.Y[at]));
            if (length < 1e-9) continue;
            var far = Math.Min(length, heat) / length;
            x[at] += forces.X[at] * far;
            y[at] += forces.Y[at] * far;
        }
    }
}
