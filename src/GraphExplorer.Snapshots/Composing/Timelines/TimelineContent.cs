using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Timelines;

internal static class TimelineContent
{
    public static Content Of(Snapshot snapshot, Canvas canvas) => Graphs.GraphContent.Of(snapshot, canvas);
}
