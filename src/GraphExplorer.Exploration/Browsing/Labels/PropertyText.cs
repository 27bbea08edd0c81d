using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Properties as facts, whatever they hold; what is very long is cut, and says so.</summary>
internal static class PropertyText
{
    private const int LongestText = 2000;
    private const int LongestList = 20;

    /// <summary>One fact a property, in order of name.</summary>
    public static IReadOnlyList<Fact> FactsOf(ValueMap properties) =>
        [.. properties.OrderBy(entry => entry.Key, StringComparer.Ordinal).Select(entry => new Fact(entry.Key, Of(entry.Value), null, null))];

    public static string Of(Value value) => value.Kind switch
    {
        ValueKind.List => OfList(value.AsList),
        ValueKind.Bytes => string.Create(CultureInfo.InvariantCulture, $"{value.AsBytes.Length:N0} bytes"),
        _ => Cut(value.TextOrNull() ?? ""),
    };

    private static string OfList(IReadOnlyList<Value> items)
    {
        var text = string.Join(", ", items.Take(LongestList).Select(Of));
        return items.Count <= LongestList ? text : string.Create(CultureInfo.InvariantCulture, $"{text} … ({items.Count:N0} in all)");
    }

    private static string Cut(string text) => text.Length <= LongestText
        ? text
        : string.Create(CultureInfo.InvariantCulture, $"{text[..LongestText]} … ({text.Length:N0} letters in all)");
}
