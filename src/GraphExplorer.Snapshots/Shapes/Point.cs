namespace GraphExplorer.Snapshots.Shapes;

/// <summary>A place in a picture, or a step between two: pixels of 1/96 inch, y downwards.</summary>
public readonly record struct Point(double X, double Y)
{
    public double Length => Math.Sqrt((X * X) + (Y * Y));

    /// <summary>One long, in the same direction; nowhere from nowhere.</summary>
    public Point Unit => Length is var length && length > 1e-9 ? this * (1 / length) : default;

    /// <summary>A quarter turn.</summary>
    public Point Turned => new(-Y, X);

    public static Point operator +(Point a, Point b) => new(a.X + b.X, a.Y + b.Y);

    public static Point operator -(Point a, Point b) => new(a.X - b.X, a.Y - b.Y);

    public static Point operator *(Point a, double by) => new(a.X * by, a.Y * by);

    /// <summary>On the way to another: 0 here, 1 there.</summary>
    public Point Toward(Point other, double share) => this + ((other - this) * share);
}
