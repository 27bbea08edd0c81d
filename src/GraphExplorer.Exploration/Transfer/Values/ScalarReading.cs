using System.Text.Json;
using GraphExplorer.Graph.Values;
using GraphExplorer.Graph.Wire;

namespace GraphExplorer.Exploration.Transfer.Values;

/// <summary>Reads the text of single values; null for a text that is none.</summary>
internal static class ScalarReading
{
    private static readonly TimeValue Utc = new(0, 0);

    public static Value? Integer(string text) =>
        long.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? Value.Of(number) : null;

    public static Value? Float(string text) => FloatText.TryParse(text.Trim(), out var number) ? Value.Of(number) : null;

    public static Value? Boolean(string text) => bool.TryParse(text, out var flag) ? Value.Of(flag) : null;

    public static Value? Date(string text) => DateValue.TryParse(text.Trim(), out var date) ? Value.Of(date) : null;

    public static Value? LocalTime(string text) => LocalTimeValue.TryParse(text.Trim(), out var time) ? Value.Of(time) : null;

    public static Value? LocalDateTime(string text) => LocalDateTimeValue.TryParse(text.Trim(), out var moment) ? Value.Of(moment) : null;

    public static Value? Duration(string text) => DurationValue.TryParse(text.Trim(), out var duration) ? Value.Of(duration) : null;

    /// <summary>A time that names no offset has that of the column, else UTC's.</summary>
    public static Value? Time(string text, TypeOptions options)
    {
        if (TimeValue.TryParse(text.Trim(), out var time)) return Value.Of(time);
        return LocalTimeValue.TryParse(text.Trim(), out var local) && Offset(options) is { } offset ? Value.Of(new TimeValue(local.NanoOfDay, offset)) : null;
    }

    /// <summary>The same of a moment.</summary>
    public static Value? DateTime(string text, TypeOptions options)
    {
        if (DateTimeValue.TryParse(text.Trim(), out var moment)) return Value.Of(moment);
        return LocalDateTimeValue.TryParse(text.Trim(), out var local) && Offset(options) is { } offset ? Value.Of(DateTimeValue.Of(local, offset)) : null;
    }

    /// <summary>Bytes as numbers from -128 to 127.</summary>
    public static Value? Bytes(string[] items)
    {
        var bytes = new byte[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (!sbyte.TryParse(items[i], NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return null;
            bytes[i] = (byte)number;
        }

        return Value.Of(bytes);
    }

    /// <summary>Any value, as typed JSON: <c>{"$type":"List","_value":[…]}</c>.</summary>
    public static Value? Json(string text)
    {
        try
        {
            using var json = JsonDocument.Parse(text);
            return TypedValueReader.Read(json.RootElement);
        }
        catch (Exception fault) when (fault is JsonException or FormatException or UnknownTypeException)
        {
            return null;
        }
    }

    private static int? Offset(TypeOptions options) =>
        options.TimeZone is not { } zone ? Utc.OffsetSeconds : TimeValue.TryParse($"{Utc.Local}{zone}", out var time) ? time.OffsetSeconds : null;
}
