using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Exploration.Transfer.Values;

/// <summary>Names the types of values as files do, and writes the text that <see cref="ValueTypes"/> reads.</summary>
internal static class ScalarWriting
{
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>e.g. <c>long</c>; null for a list and for bytes.</summary>
    public static string? TypeOf(Value value) => value.Kind switch
    {
        ValueKind.Boolean => "boolean",
        ValueKind.Integer => "long",
        ValueKind.Float => "double",
        ValueKind.String => "string",
        ValueKind.Date => "date",
        ValueKind.LocalTime => "localtime",
        ValueKind.Time => "time",
        ValueKind.LocalDateTime => "localdatetime",
        ValueKind.DateTime => "datetime",
        ValueKind.Duration => "duration",
        ValueKind.Point => "point",
        _ => null,
    };

    /// <summary>The type of all items; null where they differ, and where there are none.</summary>
    public static string? TypeOfItems(IReadOnlyList<Value> items)
    {
        if (items.Count == 0 || TypeOf(items[0]) is not { } type) return null;
        for (var i = 1; i < items.Count; i++)
        {
            if (items[i].Kind != items[0].Kind) return null;
        }

        return type;
    }

    /// <summary>The text of a value that is no list.</summary>
    public static string Text(Value value) => value.Kind switch
    {
        ValueKind.String => value.AsString,
        ValueKind.Point => PointText.Write(value.AsPoint),
        _ => ValueText.Write(value),
    };

    /// <summary>Any value as typed JSON.</summary>
    /// <exception cref="TransferException">It holds a text that is no Unicode.</exception>
    public static string TypedJson(Value value) => Write(json =>
    {
        // The writer would put another character in place of half of a pair.
        Check(value);
        new TypedValueWriter(json).Write(value);
    });

    /// <summary>Texts as a JSON array, e.g. <c>["a","b"]</c>.</summary>
    /// <exception cref="TransferException">One is no Unicode.</exception>
    public static string JsonArray(IEnumerable<string> texts) => Write(json =>
    {
        json.WriteStartArray();
        foreach (var text in texts) json.WriteStringValue(WireText.Check(text));
        json.WriteEndArray();
    });

    private static void Check(Value value)
    {
        if (value.Kind == ValueKind.String) WireText.Check(value.AsString);
        else if (value.Kind == ValueKind.List) foreach (var item in value.AsList) Check(item);
    }

    private static string Write(Action<Utf8JsonWriter> content)
    {
        using var stream = new MemoryStream();
        try
        {
            using (var json = new Utf8JsonWriter(stream, Json)) content(json);
        }
        catch (Exception fault) when (fault is GraphException or ArgumentException)
        {
            throw TransferException.NoUnicode(fault);
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
