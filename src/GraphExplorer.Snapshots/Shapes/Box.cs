namespace GraphExplorer.Snapshots.Shapes;

/// <summary>A rectangle of a picture, by its top left corner.</summary>
public readonly record struct Box(double Left, double Top, double Width, double Height)
{
    public double Right => Left + Width;

    public double Bottom => Top + Height;

    public Point Centre => new(Left + (Width / 2), Top + (Height / 2));

    public bool Overlaps(Box other) => Left < other.Right && other.Left < Right && Top < other.Bottom && other.Top < Bottom;

    public bool Holds(Box other) => other.Left >= Left && other.Right <= Right && other.Top >= Top && other.Bottom <= Bottom;

    public Box Grown(double by) => new(Left - by, Top - by, Width + (2 * by), Height + (2 * by));

    public static Box Around(Point centre, double width, double height) => new(centre.X - (width / 2), centre.Y - (height / 2), width, height);
}
