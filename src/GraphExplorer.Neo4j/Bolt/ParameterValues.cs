using GraphExplorer.Graph.Values;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Our values as the driver sends them.</summary>
internal static class ParameterValues
{
    /// <param name="values">Only what can be sent is in them.</param>
    public static Dictionary<string, object?> Of(ValueMap values) => values.ToDictionary(entry => entry.Key, entry => Of(entry.Value), StringComparer.Ordinal);

    private static object? Of(Value value) => value.Kind switch
    {
        ValueKind.Null => null,
        ValueKind.Boolean => value.AsBoolean,
        ValueKind.Integer => value.AsInteger,
        ValueKind.Float => value.AsFloat,
        ValueKind.String => value.AsString,
        ValueKind.Bytes => value.AsBytes,
        ValueKind.List => value.AsList.Select(Of).ToList(),
        ValueKind.Map => Of(value.AsMap),
        ValueKind.Date => BoltTemporal.Of(value.AsDate),
        ValueKind.LocalTime => BoltTemporal.Of(value.AsLocalTime),
        ValueKind.Time => BoltTemporal.Of(value.AsTime),
        ValueKind.LocalDateTime => BoltTemporal.Of(value.AsLocalDateTime),
        ValueKind.DateTime => BoltTemporal.Of(value.AsDateTime),
        ValueKind.Duration => BoltTemporal.Of(value.AsDuration),
        ValueKind.Point => Of(value.AsPoint),
        _ => throw new InvalidOperationException($"a {value.Kind} cannot be sent"),
    };

    private static Point Of(PointValue point) => point.Z is { } z ? new(point.Srid, point.X, point.Y, z) : new(point.Srid, point.X, point.Y);
}
