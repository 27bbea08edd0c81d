using System.Text.Json;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Wire;

/// <summary>Reads values from JSON as it is: <c>1</c> is an integer, <c>1.0</c> and <c>1e2</c> are floats.</summary>
public static class PlainValueReader
{
    /// <exception cref="FormatException">An integer beyond 64 bits, or a text with half of a surrogate pair.</exception>
    public static Value Read(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => Value.True,
        JsonValueKind.False => Value.False,
        JsonValueKind.Number => Number(json.GetRawText()),
        JsonValueKind.String => Value.Of(WireText.Of(json)),
        JsonValueKind.Array => Value.List([.. json.EnumerateArray().Select(Read)]),
        JsonValueKind.Object => Value.Of(Map(json)),
        _ => Value.Null,
    };

    /// <summary>The entries of a JSON object.</summary>
    public static ValueMap Map(JsonElement json)
    {
        var map = new ValueMap();
        foreach (var entry in json.EnumerateObject()) map.With(WireText.NameOf(entry), Read(entry.Value));
        return map;
    }

    private static Value Number(string text)
    {
        if (text.AsSpan().IndexOfAny('.', 'e', 'E') >= 0) return Value.Of(double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture));
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer)
            ? Value.Of(integer)
            : throw new FormatException($"{text} is beyond the 64 bits of an integer");
    }
}
