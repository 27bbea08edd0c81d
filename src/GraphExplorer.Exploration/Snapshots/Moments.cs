using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Snapshots;

/// <summary>Points in time as the graph holds them.</summary>
internal static class Moments
{
    public static Value Of(DateTimeOffset? moment) => moment is { } known ? Value.Of(new DateTimeValue(known.ToUnixTimeSeconds(), 0, 0, null)) : Value.Null;

    public static DateTimeOffset? Read(Value value) =>
        value.Kind == ValueKind.DateTime ? DateTimeOffset.FromUnixTimeSeconds(value.AsDateTime.EpochSecond) : null;
}
