using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Figures;

internal static class FiguresContent
{
    public static Content Of(Snapshot snapshot, Canvas canvas) => Graphs.GraphContent.Of(snapshot, canvas);
}
