namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of points.</summary>
internal static class SpatialFunctions
{
    public static FunctionFamily Family { get; } = new("Spatial",
    [
        FunctionFamily.Of(
            "point(input :: MAP | NODE | RELATIONSHIP) :: POINT",
            "A point of two or three coordinates.", "point({latitude: 51.2, longitude: 35.3})"),
        FunctionFamily.Of(
            "point.distance(from :: POINT, to :: POINT) :: FLOAT",
            "The distance of two points, in metres on the earth.", "point.distance(a.location, b.location)"),
        FunctionFamily.Of(
            "point.withinBBox(point :: POINT, lowerLeft :: POINT, upperRight :: POINT) :: BOOLEAN",
            "Whether a point lies in a box.", "point.withinBBox(a.location, $low, $high)"),
    ]);
}
