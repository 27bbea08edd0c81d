using System.Diagnostics.CodeAnalysis;

namespace GraphExplorer.Graph.Values;

/// <summary>A point, on the wire <c>SRID=4326;POINT (1.0 2.0)</c> or <c>SRID=9157;POINT Z (1.0 2.0 3.0)</c>.</summary>
/// <param name="Srid">7203 cartesian, 9157 cartesian-3d, 4326 wgs-84 (x longitude, y latitude in degrees), 4979 wgs-84-3d.</param>
public sealed record PointValue(int Srid, double X, double Y, double? Z = null)
{
    public const int Cartesian = 7203;
    public const int Cartesian3D = 9157;
    public const int Wgs84 = 4326;
    public const int Wgs843D = 4979;

    public bool IsGeographic => Srid is Wgs84 or Wgs843D;

    /// <summary>The name of the reference system, e.g. <c>wgs-84-3d</c>.</summary>
    public string Crs => Srid switch
    {
        Cartesian => "cartesian",
        Cartesian3D => "cartesian-3d",
        Wgs84 => "wgs-84",
        _ => "wgs-84-3d",
    };

    /// <summary>Reads the text that <see cref="ToString"/> writes; the number of coordinates must fit the system.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out PointValue? value)
    {
        value = null;
        if (text is null || !text.StartsWith("SRID=", StringComparison.Ordinal)) return false;
        var parts = text[5..].Split([';', '(', ')']);
        if (parts is not [var sridText, var kind, var coordinateText, ""]) return false;
        if (!int.TryParse(sridText, NumberStyles.None, CultureInfo.InvariantCulture, out var srid)) return false;
        var wanted = (kind.TrimEnd(), srid) switch
        {
            ("POINT", Cartesian or Wgs84) => 2,
            ("POINT Z", Cartesian3D or Wgs843D) => 3,
            _ => 0,
        };
        var coordinates = coordinateText.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var numbers = new double[coordinates.Length];
        if (wanted == 0 || coordinates.Length != wanted) return false;
        for (var i = 0; i < wanted; i++)
        {
            if (!FloatText.TryParse(coordinates[i], out numbers[i])) return false;
        }

        value = new(srid, numbers[0], numbers[1], wanted == 3 ? numbers[2] : null);
        return true;
    }

    public override string ToString() => Z is { } z
        ? $"SRID={Srid.ToString(CultureInfo.InvariantCulture)};POINT Z ({FloatText.Write(X)} {FloatText.Write(Y)} {FloatText.Write(z)})"
        : $"SRID={Srid.ToString(CultureInfo.InvariantCulture)};POINT ({FloatText.Write(X)} {FloatText.Write(Y)})";

    /// <summary>As Cypher's <c>toString()</c> gives it: <c>point({x: 1.0, y: 2.0, crs: 'cartesian'})</c>.</summary>
    public string ToLiteral()
    {
        var height = Z is { } z ? $", z: {FloatText.Write(z)}" : "";
        return $"point({{x: {FloatText.Write(X)}, y: {FloatText.Write(Y)}{height}, crs: '{Crs}'}})";
    }
}
