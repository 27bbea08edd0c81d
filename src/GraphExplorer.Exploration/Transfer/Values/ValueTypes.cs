using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Transfer.Values;

/// <summary>The names that files have for types of single values, and how a text becomes a value of each; null where it has none.</summary>
internal static class ValueTypes
{
    private static readonly Dictionary<string, Func<string, TypeOptions, Value?>> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["string"] = (text, _) => Value.Of(text),
        ["char"] = (text, _) => text.Length == 1 ? Value.Of(text) : null,
        ["int"] = (text, _) => ScalarReading.Integer(text),
        ["long"] = (text, _) => ScalarReading.Integer(text),
        ["short"] = (text, _) => ScalarReading.Integer(text),
        ["byte"] = (text, _) => ScalarReading.Integer(text),
        ["float"] = (text, _) => ScalarReading.Float(text),
        ["double"] = (text, _) => ScalarReading.Float(text),
        ["boolean"] = (text, _) => ScalarReading.Boolean(text),
        ["date"] = (text, _) => ScalarReading.Date(text),
        ["localtime"] = (text, _) => ScalarReading.LocalTime(text),
        ["time"] = ScalarReading.Time,
        ["localdatetime"] = (text, _) => ScalarReading.LocalDateTime(text),
        ["datetime"] = ScalarReading.DateTime,
        ["duration"] = (text, _) => ScalarReading.Duration(text),
        ["point"] = PointText.Read,
    };

    public static IEnumerable<string> Names => ByName.Keys;

    /// <summary>Null where there is no type of this name.</summary>
    public static Func<string, TypeOptions, Value?>? Find(string name) => ByName.GetValueOrDefault(name);
}
