using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>
/// Makes points from maps: <c>{x, y[, z]}</c> or <c>{longitude, latitude[, height]}</c>, with <c>crs</c> or <c>srid</c> where it is
/// to be another.
/// </summary>
internal static class PointBuilder
{
    /// <summary>The point; null where a coordinate is null.</summary>
    public static PointValue? Build(ValueMap fields, TextSpan span)
    {
        var cartesian = fields.ContainsKey("x") && fields.ContainsKey("y");
        var geographic = !cartesian && fields.ContainsKey("longitude") && fields.ContainsKey("latitude");
        if (!geographic && !cartesian)
        {
            throw RuntimeFailure.InvalidValue("a point needs x and y, or longitude and latitude", span);
        }

        var heightKey = geographic && fields.ContainsKey("height") ? "height" : "z";
        string[] plane = geographic ? ["longitude", "latitude"] : ["x", "y"];
        string[] keys = fields.ContainsKey(heightKey) ? [.. plane, heightKey] : plane;
        if (keys.Any(key => fields[key].IsNull)) return null;
        double[] numbers = [.. keys.Select(key => Coordinate(fields, key, span))];
        var srid = Srid(fields, geographic, numbers.Length, span);
        return Normal(new(srid, numbers[0], numbers[1], numbers.Length == 3 ? numbers[2] : null), span);
    }

    private static double Coordinate(ValueMap fields, string key, TextSpan span) => fields[key].IsNumber
        ? fields[key].AsFloat
        : throw RuntimeFailure.InvalidValue($"`{key}` must be a number but was {TypeName.Describe(fields[key])}", span);

    private static int Srid(ValueMap fields, bool geographic, int dimensions, TextSpan span)
    {
        var standard = (geographic, dimensions) switch
        {
            (true, 2) => PointValue.Wgs84,
            (true, _) => PointValue.Wgs843D,
            (false, 2) => PointValue.Cartesian,
            _ => PointValue.Cartesian3D,
        };
        var named = Named(fields, span) ?? standard;
        var namedDimensions = named is PointValue.Cartesian3D or PointValue.Wgs843D ? 3 : 2;
        if (namedDimensions != dimensions)
        {
            throw RuntimeFailure.InvalidValue($"the system has {namedDimensions} coordinates but {dimensions} are given", span);
        }

        return geographic && named is not (PointValue.Wgs84 or PointValue.Wgs843D)
            ? throw RuntimeFailure.InvalidValue("longitude and latitude need a geographic system", span)
            : named;
    }

    private static int? Named(ValueMap fields, TextSpan span)
    {
        var (crs, srid) = (fields["crs"], fields["srid"]);
        if (!crs.IsNull && !srid.IsNull) throw RuntimeFailure.InvalidValue("`crs` and `srid` cannot both be given", span);
        if (crs.Kind == ValueKind.String)
        {
            return crs.AsString.ToUpperInvariant() switch
            {
                "CARTESIAN" => PointValue.Cartesian,
                "CARTESIAN-3D" => PointValue.Cartesian3D,
                "WGS-84" => PointValue.Wgs84,
                "WGS-84-3D" => PointValue.Wgs843D,
                _ => throw Unknown(crs, span),
            };
        }

        if (crs.IsNull && srid.IsNull) return null;
        int[] known = [PointValue.Cartesian, PointValue.Cartesian3D, PointValue.Wgs84, PointValue.Wgs843D];
        return srid.IsInteger && known.Any(code => code == srid.AsInteger) ? (int)srid.AsInteger : throw Unknown(srid, span);
    }

    private static PointValue Normal(PointValue point, TextSpan span)
    {
        if (!point.IsGeographic) return point;
        if (point.Y is < -90 or > 90) throw RuntimeFailure.InvalidValue("a latitude must be from -90 to 90", span);
        return point.X is >= -180 and <= 180 ? point : point with { X = point.X - (360 * Math.Ceiling((point.X - 180) / 360)) };
    }

    private static GraphException Unknown(Value system, TextSpan span) =>
        RuntimeFailure.InvalidValue($"there is no reference system {system} for points", span);
}
