using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Composing.Figures;
using GraphExplorer.Snapshots.Composing.Graphs;
using GraphExplorer.Snapshots.Composing.Tables;
using GraphExplorer.Snapshots.Composing.Timelines;
using GraphExplorer.Snapshots.Format;
using GraphExplorer.Snapshots.Scenes;

namespace GraphExplorer.Snapshots.Composing;

/// <summary>Draws a snapshot: what its kind says, under its title, above its legend, caption and on whose word.</summary>
public static class SnapshotScene
{
    /// <summary>The picture of a snapshot. What in it cannot be drawn is repaired or left out, with a sentence in <see cref="Scene.Warnings"/>.</summary>
    /// <exception cref="GraphException"><c>picture_too_large</c>: more than is drawn, or a width out of bounds.</exception>
    public static Scene Of(Snapshot snapshot, SceneOptions? options = null)
    {
        options ??= new();
        if (!(options.Width >= SceneOptions.Narrowest && options.Width <= SceneOptions.Widest))
        {
            throw new GraphException(ServiceErrors.PictureTooLarge, string.Create(
                CultureInfo.InvariantCulture, $"A picture is {SceneOptions.Narrowest} to {SceneOptions.Widest} pixels wide, not {options.Width}."));
        }

        return new PictureFrame(snapshot, options).Around(Composer(snapshot.Kind));
    }

    private static Func<Snapshot, Canvas, Content> Composer(string kind) => kind switch
    {
        SnapshotKind.Table => TableContent.Of,
        SnapshotKind.Figures => FiguresContent.Of,
        SnapshotKind.Timeline => TimelineContent.Of,
        _ => GraphContent.Of,
    };
}
