using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Makes a time of day from fields. Without a time to start from, each unit needs the next greater one.</summary>
public static class TimeFields
{
    private static readonly string[] _units = ["hour", "minute", "second"];
    private static readonly string[] _fractions = ["millisecond", "microsecond", "nanosecond"];

    public static bool Any(FieldReader fields) => fields.HasAny(_units) || fields.HasAny(_fractions);

    /// <param name="start">The time to start from, or null for none.</param>
    public static LocalTimeValue Read(FieldReader fields, LocalTimeValue? start)
    {
        if (start is null) RequireGreaterUnits(fields);
        var hour = fields.Integer("hour", 0, 23) ?? start?.Hour ?? 0;
        var minute = fields.Integer("minute", 0, 59) ?? start?.Minute ?? 0;
        var second = fields.Integer("second", 0, 59) ?? start?.Second ?? 0;
        var nano = fields.HasAny(_fractions) ? ReadFraction(fields) : start?.Nano ?? 0;
        return new((((((hour * 60L) + minute) * 60) + second) * IsoCalendar.NanosPerSecond) + nano);
    }

    private static void RequireGreaterUnits(FieldReader fields)
    {
        var last = fields.HasAny(_fractions) ? _units.Length : Array.FindLastIndex(_units, unit => fields.Has(unit));
        for (var i = 0; i < last; i++)
        {
            if (fields.Has(_units[i])) continue;
            throw RuntimeFailure.InvalidValue($"`{_units[i]}` must be given, because a smaller unit is", fields.Span);
        }
    }

    // Given beside a greater unit, a smaller one counts within it: {millisecond: 645, microsecond: 876, nanosecond: 123}.
    private static long ReadFraction(FieldReader fields)
    {
        var hasMillis = fields.Has("millisecond");
        var hasMicros = fields.Has("microsecond");
        var millis = fields.Integer("millisecond", 0, 999) ?? 0;
        var micros = fields.Integer("microsecond", 0, hasMillis ? 999 : 999_999) ?? 0;
        var nanos = fields.Integer("nanosecond", 0, hasMicros ? 999 : hasMillis ? 999_999 : 999_999_999) ?? 0;
        return (millis * 1_000_000L) + (micros * 1_000L) + nanos;
    }
}
