using System.Collections.Frozen;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Cuts dates and times down to the start of a unit: <c>century</c>, <c>weekYear</c>, <c>hour</c> …</summary>
public static class Truncation
{
    private static readonly FrozenDictionary<string, Func<DateValue, long>> _dateUnits = new Dictionary<string, Func<DateValue, long>>
    {
        ["millennium"] = date => FirstOf(date, 1000),
        ["century"] = date => FirstOf(date, 100),
        ["decade"] = date => FirstOf(date, 10),
        ["year"] = date => FirstOf(date, 1),
        ["weekYear"] = date => IsoWeek.DayOf(IsoWeek.Of(date).Year, 1, 1),
        ["quarter"] = date => IsoQuarter.FirstDayOf(date.Year, IsoQuarter.Of(date).Quarter),
        ["month"] = date => IsoCalendar.DayOf(date.Year, date.Month, 1),
        ["week"] = date => date.EpochDay - IsoWeek.DayOfWeek(date.EpochDay) + 1,
        ["day"] = date => date.EpochDay,
    }.ToFrozenDictionary();

    private static readonly FrozenDictionary<string, long> _timeUnits = new Dictionary<string, long>
    {
        ["day"] = IsoCalendar.NanosPerDay,
        ["hour"] = 3600 * IsoCalendar.NanosPerSecond,
        ["minute"] = 60 * IsoCalendar.NanosPerSecond,
        ["second"] = IsoCalendar.NanosPerSecond,
        ["millisecond"] = 1_000_000,
        ["microsecond"] = 1_000,
    }.ToFrozenDictionary();

    public static DateValue Date(string unit, DateValue? date, TextSpan span)
    {
        if (!_dateUnits.TryGetValue(unit, out var cut)) throw UnknownUnit(unit, "date", span);
        return date is null ? throw Missing("date", span) : CalendarArithmetic.FromDay(cut(date), span);
    }

    public static LocalTimeValue Time(string unit, LocalTimeValue? time, TextSpan span)
    {
        if (!_timeUnits.TryGetValue(unit, out var size)) throw UnknownUnit(unit, "time", span);
        return time is null ? throw Missing("time", span) : new(time.NanoOfDay - (time.NanoOfDay % size));
    }

    /// <summary>By a unit of dates a value without time of day will do; by one of times both parts are needed.</summary>
    public static LocalDateTimeValue DateTime(string unit, TemporalParts parts, TextSpan span)
    {
        if (_dateUnits.ContainsKey(unit)) return LocalDateTimeValue.Of(Date(unit, parts.Date, span), new(0));
        var time = Time(unit, parts.Time, span);
        return LocalDateTimeValue.Of(parts.Date ?? throw Missing("date", span), time);
    }

    /// <summary>
    /// The fraction above the unit, for the fields that may be set within it: after a cut to milliseconds
    /// <c>{nanosecond: 2}</c> leaves the milliseconds alone.
    /// </summary>
    public static ValueMap KeepFraction(string unit, LocalTimeValue? time, ValueMap fields)
    {
        if (time is null) return fields;
        var finer = fields.ContainsKey("microsecond") || fields.ContainsKey("nanosecond");
        if (unit == "millisecond" && finer) return new ValueMap(fields).With("millisecond", Value.Of(time.Nano / 1_000_000L));
        return unit == "microsecond" && fields.ContainsKey("nanosecond")
            ? new ValueMap(fields).With("microsecond", Value.Of(time.Nano / 1_000L))
            : fields;
    }

    private static long FirstOf(DateValue date, int years) =>
        IsoCalendar.DayOf(IsoCalendar.FloorDivide(date.Year, years).Quotient * years, 1, 1);

    private static GraphException UnknownUnit(string unit, string what, TextSpan span) =>
        RuntimeFailure.InvalidValue($"a {what} cannot be truncated to the unit {Value.Of(unit)}", span);

    private static GraphException Missing(string part, TextSpan span) =>
        RuntimeFailure.InvalidValue($"a value without {part} cannot be truncated to that unit", span);
}
