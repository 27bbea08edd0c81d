using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Png;

/// <summary>A straight edge from a higher point to a lower one.</summary>
/// <param name="Sense">1 where the outline goes down along it, −1 where it goes up.</param>
internal readonly record struct RasterEdge(Point From, Point To, int Sense)
{
    public double Top => From.Y;

    public double Bottom => To.Y;

    /// <summary>
    /// Adds to each dot of a row how much more of it is covered than of the one before it: summed from the left, the entries are the share of each dot that lies right of the edge.
    /// </summary>
    /// <returns>The first and the last entry that were added to.</returns>
    public (int First, int Last) AddTo(float[] cover, int row, int width)
    {
        var (top, bottom) = (Math.Max(From.Y, row), Math.Min(To.Y, row + 1));
        var slope = (To.X - From.X) / (To.Y - From.Y);
        var (a, b) = (Clamp(XAt(top, slope), width), Clamp(XAt(bottom, slope), width));
        if (a > b) (a, b) = (b, a);
        var share = (bottom - top) * Sense;
        var (first, last) = ((int)a, (int)b);
        if (first == last) Add(cover, first, share, ((a + b) / 2) - first);
        else AddSlanted(cover, (a, b), share);
        return (first, last + 1);
    }

    private static void AddSlanted(float[] cover, (double A, double B) across, double share)
    {
        var perDot = share / (across.B - across.A);
        for (var x = (int)across.A; x <= (int)across.B; x++)
        {
            var (left, right) = (Math.Max(across.A, x), Math.Min(across.B, x + 1));
            if (right > left) Add(cover, x, perDot * (right - left), ((left + right) / 2) - x);
        }
    }

    // Of the dot itself what lies right of the edge, of all after it the whole.
    private static void Add(float[] cover, int x, double share, double within)
    {
        cover[x] += (float)(share * (1 - within));
        cover[x + 1] += (float)(share * within);
    }

    private double XAt(double y, double slope) => From.X + ((y - From.Y) * slope);

    private static double Clamp(double x, int width) => Math.Clamp(x, 0, width);
}
