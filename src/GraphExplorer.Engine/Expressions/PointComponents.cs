using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>What may be read of a point by name.</summary>
internal static class PointComponents
{
    public static Value Read(PointValue point, string name, TextSpan span) => name switch
    {
        "x" => Value.Of(point.X),
        "y" => Value.Of(point.Y),
        "z" when point.Z is { } z => Value.Of(z),
        "longitude" when point.IsGeographic => Value.Of(point.X),
        "latitude" when point.IsGeographic => Value.Of(point.Y),
        "height" when point.IsGeographic && point.Z is { } z => Value.Of(z),
        "crs" => Value.Of(point.Crs),
        "srid" => Value.Of((long)point.Srid),
        _ => throw RuntimeFailure.InvalidValue($"a {point.Crs} point has no component `{name}`", span),
    };
}
