using System.Text.RegularExpressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Values;

/// <summary>Points as CSV files have them: <c>{latitude:50.45, longitude:30.52}</c>, <c>{x:1.0, y:2.0, crs:cartesian}</c>.</summary>
internal static partial class PointText
{
    private static readonly Dictionary<string, int> Systems = new(StringComparer.OrdinalIgnoreCase)
    {
        ["cartesian"] = PointValue.Cartesian,
        ["cartesian-3d"] = PointValue.Cartesian3D,
        ["wgs-84"] = PointValue.Wgs84,
        ["wgs-84-3d"] = PointValue.Wgs843D,
    };

    public static Value? Read(string text, TypeOptions options)
    {
        if (!Whole().IsMatch(text)) return null;
        var entries = Entry().Matches(text).DistinctBy(entry => entry.Groups["name"].Value.ToUpperInvariant())
            .ToDictionary(entry => entry.Groups["name"].Value, entry => entry.Groups["value"].Value, StringComparer.OrdinalIgnoreCase);
        var (isGeographic, x, y) = (false, Number(entries, "x"), Number(entries, "y"));
        if (x is null && y is null) (isGeographic, x, y) = (true, Number(entries, "longitude"), Number(entries, "latitude"));
        var z = Number(entries, "z") ?? Number(entries, "height");
        if (x is not { } first || y is not { } second || System(entries, options, isGeographic, z is not null) is not { } system) return null;
        return Value.Of(new PointValue(system, first, second, z));
    }

    /// <summary>As <see cref="Read"/> reads it.</summary>
    public static string Write(PointValue point)
    {
        var height = point.Z is { } z ? $", z:{FloatText.Write(z)}" : "";
        return $"{{x:{FloatText.Write(point.X)}, y:{FloatText.Write(point.Y)}{height}, crs:{point.Crs}}}";
    }

    // The number of coordinates has to be that of the system.
    private static int? System(Dictionary<string, string> entries, TypeOptions options, bool isGeographic, bool isSolid)
    {
        var name = entries.GetValueOrDefault("crs") ?? options.ReferenceSystem ?? (isGeographic ? "wgs-84" : "cartesian");
        if (isSolid && !name.EndsWith("-3d", StringComparison.OrdinalIgnoreCase)) name += "-3d";
        if (!Systems.TryGetValue(name, out var system)) return null;
        return isSolid == system is PointValue.Cartesian3D or PointValue.Wgs843D ? system : null;
    }

    private static double? Number(Dictionary<string, string> entries, string name) =>
        entries.GetValueOrDefault(name) is { } text && FloatText.TryParse(text, out var number) ? number : null;

    [GeneratedRegex(@"^\s*\{[^{}]*\}\s*$")]
    private static partial Regex Whole();

    [GeneratedRegex("""["']?(?<name>[A-Za-z]+)["']?\s*:\s*["']?(?<value>[^\s,"'{}]+)["']?""")]
    private static partial Regex Entry();
}
