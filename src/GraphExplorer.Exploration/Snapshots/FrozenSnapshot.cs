using GraphExplorer.Exploration.Snapshots.Reading;
using GraphExplorer.Exploration.Snapshots.Saying;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>What every snapshot says of itself, whatever its graph is made of.</summary>
internal static class FrozenSnapshot
{
    private const string NobodysId = "00000000000000000000000000000000";

    /// <summary>A drawing in the words of its author, else in those of the server. It has no id of its own, and is not sealed.</summary>
    public static Snapshot Of(FreezeOrder order, SnapshotWords words, FrozenDrawing drawing, TimeProvider time)
    {
        var now = time.GetUtcNow();
        return new()
        {
            Id = NobodysId,
            Version = 1,
            Kind = order.Kind,
            Title = PlainText.Of(order.Words.Title) ?? words.Title,
            Caption = PlainText.Of(order.Words.Caption),
            Author = PlainText.Of(order.Words.Author),
            Alternative = PlainText.Of(order.Words.Alternative) ?? words.Alternative,
            FrozenAt = new(now.Ticks - (now.Ticks % TimeSpan.TicksPerSecond), TimeSpan.Zero),
            Asked = words.Asked,
            Picture = order.Picture ?? drawing.Picture,
            Totals = new(drawing.Nodes.Count, drawing.Edges.Count, 0),
            Nodes = drawing.Nodes,
            Edges = drawing.Edges,
            Legend = drawing.Legend,
            Table = order.Statement?.Table,
        };
    }
}
