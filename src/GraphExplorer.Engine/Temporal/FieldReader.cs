using System.Collections.Frozen;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// The map given to a temporal constructor: <c>{year: 1984, month: 10}</c>, <c>{date: d, day: 28}</c>. Keys ignore case, a null
/// counts as not given, and a key that no one reads is an error.
/// </summary>
public sealed class FieldReader
{
    private static readonly string[] _dateFields =
        ["date", "year", "month", "day", "week", "dayOfWeek", "quarter", "dayOfQuarter", "ordinalDay"];

    private static readonly string[] _timeFields = ["time", "hour", "minute", "second", "millisecond", "microsecond", "nanosecond"];

    private readonly Dictionary<string, Value> _fields;

    public FieldReader(ValueMap map, TextSpan span)
    {
        Span = span;
        _fields = map.Where(field => !field.Value.IsNull)
            .GroupBy(field => field.Key, StringComparer.OrdinalIgnoreCase)
            .ToDictionary(group => group.Key, group => group.Last().Value, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Which keys the type of value understands.</summary>
    public static FrozenSet<string> DateKeys { get; } = Keys([.. _dateFields, "timezone"]);
    public static FrozenSet<string> LocalTimeKeys { get; } = Keys([.. _timeFields, "timezone"]);
    public static FrozenSet<string> LocalDateTimeKeys { get; } = Keys([.. _dateFields, .. _timeFields, "datetime", "timezone"]);
    public static FrozenSet<string> DateTimeKeys { get; } = Keys([.. LocalDateTimeKeys, "epochSeconds", "epochMillis"]);

    public TextSpan Span { get; }

    public bool IsEmpty => _fields.Count == 0;

    /// <summary>Whether <c>timezone</c> is all that is given: the current time there is meant.</summary>
    public bool IsZoneOnly => _fields.Count == 1 && Has("timezone");

    public bool Has(string key) => _fields.ContainsKey(key);

    public bool HasAny(params ReadOnlySpan<string> keys)
    {
        foreach (var key in keys)
        {
            if (Has(key)) return true;
        }

        return false;
    }

    public void RequireOnly(FrozenSet<string> known, string typeName)
    {
        if (IsEmpty) throw RuntimeFailure.InvalidValue($"a map that gives a {typeName} must have at least one field", Span);
        var unknown = _fields.Keys.FirstOrDefault(key => !known.Contains(key));
        if (unknown is not null) throw RuntimeFailure.InvalidValue($"a {typeName} has no field `{unknown}`", Span);
    }

    /// <summary>An integer field, or null where it is not given.</summary>
    public long? Integer(string key)
    {
        if (!_fields.TryGetValue(key, out var value)) return null;
        return value.IsInteger
            ? value.AsInteger
            : throw RuntimeFailure.InvalidValue($"`{key}` must be an integer but was {TypeName.Describe(value)}", Span);
    }

    /// <summary>An integer field within bounds, or null where it is not given.</summary>
    public int? Integer(string key, int minimum, int maximum)
    {
        if (Integer(key) is not { } value) return null;
        return value >= minimum && value <= maximum
            ? (int)value
            : throw RuntimeFailure.InvalidValue($"`{key}` must be from {minimum} to {maximum} but was {value}", Span);
    }

    /// <summary>The parts of a temporal value given to start from, or null where none is given.</summary>
    public TemporalParts? Base(string key)
    {
        if (!_fields.TryGetValue(key, out var value)) return null;
        return TemporalParts.Of(value)
            ?? throw RuntimeFailure.InvalidValue($"`{key}` must be a temporal value but was {TypeName.Describe(value)}", Span);
    }

    public ZoneSpec? Zone()
    {
        if (!_fields.TryGetValue("timezone", out var value)) return null;
        return value.Kind == ValueKind.String
            ? ZoneText.Parse(value.AsString, Span)
            : throw RuntimeFailure.InvalidValue($"`timezone` must be a text but was {TypeName.Describe(value)}", Span);
    }

    private static FrozenSet<string> Keys(params string[] keys) => keys.ToFrozenSet(StringComparer.OrdinalIgnoreCase);
}
