using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Entities;

/// <summary>Facts that a node holds itself: identity only, nothing contestable.</summary>
internal static class PropertyFacts
{
    private static readonly (string Property, string Label)[] Known =
    [
        ("echelon", "Echelon"), ("service", "Service"), ("sourceKind", "Kind of source"), ("kind", "Kind"), ("text", "Claim"), ("measure", "Measures"), ("scope", "Scope"), ("summary", "Summary"),
        ("modality", "Modality"), ("url", "Address"),
    ];

    private static readonly Dictionary<string, string> Precision = new(StringComparer.Ordinal)
    {
        ["exact"] = "exact spot",
        ["town"] = "centre of the town",
        ["district"] = "centre of the district",
        ["region"] = "centre of the region",
        ["country"] = "centre of the country",
    };

    public static IEnumerable<Fact> Of(GraphNode node)
    {
        foreach (var (property, label) in Known)
        {
            if (node.Properties[property].TextOrNull() is { Length: > 0 } text) yield return new(label, text, null, null);
        }

        if (Countries.Name(node.Properties["country"].TextOrNull()) is { } country) yield return new("Country", country, null, null);
        if (Language(node.Properties["language"].TextOrNull()) is { } language) yield return new("Language", language, null, null);
        if (node.Properties["named"].IsFalse) yield return new("Name", "not named by those who report it", null, null);
        if (Coordinates(node.Properties) is { } where) yield return new("On the map", where, null, null);
        if (DayText.Of(Days.Read(node.Properties, "published")) is { } when) yield return new("Published", when, null, null);
    }

    private static string? Language(string? code)
    {
        if (code is null) return null;
        var culture = CultureInfo.GetCultures(CultureTypes.NeutralCultures).FirstOrDefault(known => known.Name == code);
        return culture?.EnglishName ?? code;
    }

    private static string? Coordinates(ValueMap properties)
    {
        if (properties["latitude"].NumberOrNull() is not { } latitude) return null;
        if (properties["longitude"].NumberOrNull() is not { } longitude) return null;
        var text = string.Create(CultureInfo.InvariantCulture,
            $"{Math.Abs(latitude):0.##}° {(latitude < 0 ? 'S' : 'N')}, {Math.Abs(longitude):0.##}° {(longitude < 0 ? 'W' : 'E')}");
        var precision = properties["geoPrecision"].TextOrNull();
        return precision is null ? text : $"{text} ({Precision.GetValueOrDefault(precision, precision)})";
    }
}
