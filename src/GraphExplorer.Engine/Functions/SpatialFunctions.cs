using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of points.</summary>
internal static class SpatialFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("point", Point),
        new("point.distance", Distance) { NullIfAnyNull = false },
        new("point.withinBBox", WithinBox) { NullIfAnyNull = false },
    ];

    private static Value Point(Call call)
    {
        if (call[0].Kind == ValueKind.Point) return call[0];
        var fields = PropertyAccess.All(call.State, call[0]) ?? throw call.InvalidValue(0, "a map of coordinates");
        return Value.Of(PointBuilder.Build(fields, call.Span));
    }

    // What is no point has no distance: null, as on Neo4j.
    private static Value Distance(Call call)
    {
        if (call[0].Kind != ValueKind.Point || call[1].Kind != ValueKind.Point) return Value.Null;
        return PointDistance.Between(call[0].AsPoint, call[1].AsPoint) is { } distance ? Value.Of(distance) : Value.Null;
    }

    private static Value WithinBox(Call call)
    {
        if (call.Arguments.Any(argument => argument.Kind != ValueKind.Point)) return Value.Null;
        var (point, low, high) = (call[0].AsPoint, call[1].AsPoint, call[2].AsPoint);
        if (point.Srid != low.Srid || point.Srid != high.Srid) return Value.Null;
        var acrossDateLine = point.IsGeographic && low.X > high.X;
        var withinX = acrossDateLine ? point.X >= low.X || point.X <= high.X : point.X >= low.X && point.X <= high.X;
        return Value.Of(withinX && point.Y >= low.Y && point.Y <= high.Y && (point.Z is null || (point.Z >= low.Z && point.Z <= high.Z)));
    }
}
