using GraphExplorer.Snapshots.Scenes;
using GraphExplorer.Snapshots.Shapes;

namespace GraphExplorer.Tests.Snapshots.Composing;

/// <summary>Finds what is in a scene.</summary>
internal static class Drawn
{
    public static IReadOnlyList<GroupMark> Groups(this Scene scene, string role) => [.. scene.Marks.OfType<GroupMark>().Where(group => group.Role == role)];

    public static IEnumerable<TextMark> Texts(this Scene scene) => scene.Marks.SelectMany(Texts);

    public static string Text(this GroupMark group) => string.Join(' ', Texts(group).Select(text => text.Text));

    /// <summary>The room that the first outline of a group takes.</summary>
    public static Box Box(this GroupMark group)
    {
        var points = group.Marks.OfType<ShapeMark>().First().Outline.Segments.Select(step => step.To).ToList();
        var (left, top) = (points.Min(point => point.X), points.Min(point => point.Y));
        return new(left, top, points.Max(point => point.X) - left, points.Max(point => point.Y) - top);
    }

    public static IEnumerable<TextMark> Texts(this Mark mark) => mark switch
    {
        TextMark text => [text],
        GroupMark group => group.Marks.SelectMany(Texts),
        _ => [],
    };
}
