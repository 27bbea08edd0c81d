using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>
/// Distances of points: straight between cartesian ones; in metres over the sphere between geographic ones, heights by Pythagoras.
/// </summary>
internal static class PointDistance
{
    private const double EarthRadius = 6_378_140;

    /// <summary>Null for points of different systems.</summary>
    public static double? Between(PointValue from, PointValue to)
    {
        if (from.Srid != to.Srid) return null;
        var (height, otherHeight) = (from.Z ?? 0, to.Z ?? 0);
        if (!from.IsGeographic)
        {
            return Math.Sqrt(Square(to.X - from.X) + Square(to.Y - from.Y) + Square(otherHeight - height));
        }

        var ground = Angle(from, to) * (EarthRadius + ((height + otherHeight) / 2));
        return from.Z is null ? ground : Math.Sqrt(Square(ground) + Square(otherHeight - height));
    }

    // Of the haversine formula: steady for near points, where the cosine rule is not.
    private static double Angle(PointValue from, PointValue to)
    {
        var latitude = double.DegreesToRadians(from.Y);
        var otherLatitude = double.DegreesToRadians(to.Y);
        var chord = Square(Math.Sin((otherLatitude - latitude) / 2))
            + (Math.Cos(latitude) * Math.Cos(otherLatitude) * Square(Math.Sin(double.DegreesToRadians(to.X - from.X) / 2)));
        return 2 * Math.Atan2(Math.Sqrt(chord), Math.Sqrt(1 - chord));
    }

    private static double Square(double value) => value * value;
}
