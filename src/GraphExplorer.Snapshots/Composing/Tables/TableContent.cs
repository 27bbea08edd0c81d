using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Tables;

internal static class TableContent
{
    public static Content Of(Snapshot snapshot, Canvas canvas) => Graphs.GraphContent.Of(snapshot, canvas);
}
