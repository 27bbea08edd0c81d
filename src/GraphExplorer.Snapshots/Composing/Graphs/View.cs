using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Shapes;
using Point = GraphExplorer.Snapshots.Shapes.Point;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>What part of the drawing is shown where, and how large.</summary>
/// <param name="Area">Of the picture.</param>
/// <param name="Centre">Of the drawing: stands in the middle of the area.</param>
/// <param name="Scale">Pixels of the picture for one of the drawing.</param>
/// <param name="WholeDrawing">Whether nothing of it lies outside.</param>
internal sealed record View(Box Area, Point Centre, double Scale, bool WholeDrawing)
{
    private const double MostStretch = 1.8;

    private const double Side = 26, Below = 26;
    private const double LeastScale = 0.02, MostScale = 1.3;
    private static readonly (double Least, double Most) Flatness = (0.3, 0.72);

    /// <summary>How much wider than high it is drawn, where nobody chose the places.</summary>
    private double Stretch { get; init; } = 1;

    public Point At(Point drawn) => Area.Centre + new Point((drawn.X - Centre.X) * Scale * Stretch, (drawn.Y - Centre.Y) * Scale);

    public static View Of(Snapshot snapshot, IReadOnlyList<Point> places, Canvas canvas) =>
        snapshot.Picture.Camera is { } camera && IsUsable(snapshot.Picture, camera)
            ? OfCamera(snapshot.Picture, camera, canvas)
            : OfAll(places, canvas, mayStretch: !snapshot.Asked.Drawn);

    private static bool IsUsable(Picture picture, Camera camera) =>
        picture is { Width: > 0, Height: > 0 } && double.IsFinite(camera.Centre.X) && double.IsFinite(camera.Centre.Y) && camera.Zoom is > 0.001 and < 100;

    private static View OfCamera(Picture picture, Camera camera, Canvas canvas)
    {
        var area = new Box(canvas.Left, canvas.Top, canvas.Width, canvas.Width * Math.Clamp(picture.Height / (double)picture.Width, Flatness.Least, 1));
        var scale = camera.Zoom * Math.Min(area.Width / picture.Width, area.Height / picture.Height);
        return new(area, new(camera.Centre.X, camera.Centre.Y), scale, WholeDrawing: false);
    }

    private static View OfAll(IReadOnlyList<Point> places, Canvas canvas, bool mayStretch)
    {
        if (places.Count == 0) return new(new(canvas.Left, canvas.Top, canvas.Width, canvas.Width * Flatness.Least), default, 1, WholeDrawing: true);
        var (left, right) = (places.Min(place => place.X), places.Max(place => place.X));
        var (top, bottom) = (places.Min(place => place.Y), places.Max(place => place.Y));
        var (wide, high) = (Math.Max(right - left, 1), Math.Max(bottom - top, 1));
        var room = canvas.Width - (2 * Side) - 60;
        var height = Math.Clamp(high * Math.Min(room / wide, MostScale) + (2 * (Side + Below)), canvas.Width * Flatness.Least, canvas.Width * Flatness.Most);
        var scale = Math.Min(room / wide, (height - (2 * (Side + Below))) / high);
        scale = Math.Clamp(scale, LeastScale, MostScale);
        return new(new(canvas.Left, canvas.Top, canvas.Width, height), new((left + right) / 2, (top + bottom) / 2), scale, WholeDrawing: true)
        {
            Stretch = mayStretch && scale < MostScale ? Math.Clamp(room / (wide * scale), 1, MostStretch) : 1,
        };
    }
}
