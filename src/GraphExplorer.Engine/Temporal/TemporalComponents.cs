using System.Collections.Frozen;
using System.Text;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// What may be read of an instant by name, without regard to case: <c>date().ordinalDay</c>, <c>datetime().epochMillis</c>.
/// </summary>
public static class TemporalComponents
{
    private static readonly FrozenDictionary<string, Func<TemporalParts, Value>> _readers =
        new Dictionary<string, Func<TemporalParts, Value>>
        {
            ["year"] = parts => OfDate(parts, date => date.Year),
            ["quarter"] = parts => OfDate(parts, date => IsoQuarter.Of(date).Quarter),
            ["month"] = parts => OfDate(parts, date => date.Month),
            ["week"] = parts => OfDate(parts, date => IsoWeek.Of(date).Week),
            ["weekYear"] = parts => OfDate(parts, date => IsoWeek.Of(date).Year),
            ["dayOfQuarter"] = parts => OfDate(parts, date => IsoQuarter.Of(date).Day),
            ["quarterDay"] = parts => OfDate(parts, date => IsoQuarter.Of(date).Day),
            ["day"] = parts => OfDate(parts, date => date.Day),
            ["ordinalDay"] = parts => OfDate(parts, date => date.EpochDay - IsoCalendar.DayOf(date.Year, 1, 1) + 1),
            ["dayOfWeek"] = parts => OfDate(parts, date => IsoWeek.DayOfWeek(date.EpochDay)),
            ["weekDay"] = parts => OfDate(parts, date => IsoWeek.DayOfWeek(date.EpochDay)),
            ["hour"] = parts => OfTime(parts, time => time.Hour),
            ["minute"] = parts => OfTime(parts, time => time.Minute),
            ["second"] = parts => OfTime(parts, time => time.Second),
            ["millisecond"] = parts => OfTime(parts, time => time.Nano / 1_000_000),
            ["microsecond"] = parts => OfTime(parts, time => time.Nano / 1_000),
            ["nanosecond"] = parts => OfTime(parts, time => time.Nano),
            ["timezone"] = parts => parts.Zone is { } zone ? Value.Of(zone) : OffsetName(parts),
            ["offset"] = OffsetName,
            ["offsetMinutes"] = parts => parts.Offset is { } offset ? Value.Of(offset / 60L) : Value.Null,
            ["offsetSeconds"] = parts => parts.Offset is { } offset ? Value.Of((long)offset) : Value.Null,
            ["epochSeconds"] = parts => Instant(parts) is { } instant ? Value.Of(instant.EpochSecond) : Value.Null,
            ["epochMillis"] = parts => Instant(parts) is { } instant
                ? Value.Of((instant.EpochSecond * 1000) + (instant.Nano / 1_000_000))
                : Value.Null,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>A component of an instant; an error where its type has none of that name.</summary>
    public static Value Read(Value instant, string name, TextSpan span)
    {
        if (instant.Kind == ValueKind.Duration) return DurationComponents.Read(instant.AsDuration, name, span);
        var parts = TemporalParts.Of(instant)!.Value;
        var value = _readers.TryGetValue(name, out var reader) ? reader(parts) : Value.Null;
        return value.IsNull
            ? throw RuntimeFailure.InvalidValue($"a {TypeName.Of(instant.Kind)} has no component `{name}`", span)
            : value;
    }

    private static Value OfDate(TemporalParts parts, Func<DateValue, long> read) =>
        parts.Date is { } date ? Value.Of(read(date)) : Value.Null;

    private static Value OfTime(TemporalParts parts, Func<LocalTimeValue, long> read) =>
        parts.Time is { } time ? Value.Of(read(time)) : Value.Null;

    private static Value OffsetName(TemporalParts parts)
    {
        if (parts.Offset is not { } offset) return Value.Null;
        var text = new StringBuilder();
        TemporalText.WriteOffset(text, offset);
        return Value.Of(text.ToString());
    }

    private static DateTimeValue? Instant(TemporalParts parts) => parts is { Date: { } date, Time: { } time, Offset: { } offset }
        ? DateTimeValue.Of(LocalDateTimeValue.Of(date, time), offset)
        : null;
}
