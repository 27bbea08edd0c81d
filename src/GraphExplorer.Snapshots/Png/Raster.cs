using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Snapshots.Png;

/// <summary>
/// Dots in rows, painted by outlines. How much of a dot an outline covers is reckoned exactly, as area between its edges: a row at a time, from the edges that cross it.
/// </summary>
internal sealed class Raster
{
    private readonly byte[] _dots;
    private readonly float[] _cover;

    public Raster(int width, int height, Colour ground)
    {
        (Width, Height) = (width, height);
        _dots = new byte[3 * width * height];
        _cover = new float[width + 2];
        for (var i = 0; i < _dots.Length; i += 3) (_dots[i], _dots[i + 1], _dots[i + 2]) = (ground.Red, ground.Green, ground.Blue);
    }

    public int Width { get; }

    public int Height { get; }

    /// <summary>Red, green and blue of the dots of a row.</summary>
    public ReadOnlySpan<byte> Row(int y) => _dots.AsSpan(3 * Width * y, 3 * Width);

    /// <summary>Paints what lies within lines, each closed from its end to its start. Where they lie on one another in the same sense, it is painted once.</summary>
    public void Fill(IEnumerable<Polyline> lines, Colour colour, double opacity)
    {
        var edges = Edges(lines);
        if (edges.Count == 0) return;
        edges.Sort((a, b) => a.Top.CompareTo(b.Top));
        var open = new List<RasterEdge>();
        var next = 0;
        var last = Math.Min(Height - 1, (int)edges.Max(edge => edge.Bottom));
        for (var y = Math.Max(0, (int)edges[0].Top); y <= last; y++)
        {
            while (next < edges.Count && edges[next].Top < y + 1) open.Add(edges[next++]);
            open.RemoveAll(edge => edge.Bottom <= y);
            if (open.Count > 0) FillRow(y, open, colour, opacity);
        }
    }

    private static List<RasterEdge> Edges(IEnumerable<Polyline> lines)
    {
        var edges = new List<RasterEdge>();
        foreach (var line in lines)
        {
            for (var i = 0; i < line.Points.Count; i++)
            {
                var (a, b) = (line.Points[i], line.Points[(i + 1) % line.Points.Count]);
                if (Math.Abs(a.Y - b.Y) > 1e-9) edges.Add(a.Y < b.Y ? new(a, b, 1) : new(b, a, -1));
            }
        }

        return edges;
    }

    private void FillRow(int y, List<RasterEdge> edges, Colour colour, double opacity)
    {
        var (left, right) = (Width, 0);
        foreach (var edge in edges)
        {
            var (from, to) = edge.AddTo(_cover, y, Width);
            (left, right) = (Math.Min(left, from), Math.Max(right, to));
        }

        var sum = 0f;
        var at = 3 * ((y * Width) + left);
        for (var x = left; x <= Math.Min(right, Width - 1); x++, at += 3)
        {
            sum += _cover[x];
            var share = Math.Min(Math.Abs(sum), 1) * (float)opacity;
            if (share < 0.002f) continue;
            _dots[at] = Mix(_dots[at], colour.Red, share);
            _dots[at + 1] = Mix(_dots[at + 1], colour.Green, share);
            _dots[at + 2] = Mix(_dots[at + 2], colour.Blue, share);
        }

        Array.Clear(_cover, left, Math.Min(right, Width + 1) - left + 1);
    }

    private static byte Mix(byte below, byte above, float share) => (byte)(below + ((above - below) * share) + 0.5f);
}
