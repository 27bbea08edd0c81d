using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Makes temporal values from maps of fields, and from other temporal values by taking the parts they have.</summary>
public static class TemporalBuilder
{
    public static DateValue Date(FieldReader fields)
    {
        fields.RequireOnly(FieldReader.DateKeys, "DATE");
        if (fields.Has("timezone")) throw RuntimeFailure.InvalidValue("a time zone cannot be combined with fields of a date", fields.Span);
        return DateFields.Read(fields, Required(fields, "date", parts => parts.Date), whole: false);
    }

    public static LocalTimeValue LocalTime(FieldReader fields)
    {
        fields.RequireOnly(FieldReader.LocalTimeKeys, "LOCAL TIME");
        return Time(fields, Required(fields, "time", parts => parts.Time));
    }

    /// <param name="now">Epoch seconds: a named zone gives the offset it has then.</param>
    public static TimeValue Time(FieldReader fields, long now)
    {
        fields.RequireOnly(FieldReader.LocalTimeKeys, "ZONED TIME");
        var start = fields.Base("time");
        var time = Time(fields, Required(fields, "time", parts => parts.Time));
        var wanted = fields.Zone()?.At(now, 0).OffsetSeconds;
        var offset = start?.Offset ?? wanted ?? 0;
        if (wanted is null || wanted == offset) return new(time.NanoOfDay, offset);
        var moved = (time.NanoOfDay + ((wanted.Value - offset) * IsoCalendar.NanosPerSecond)) % IsoCalendar.NanosPerDay;
        return new(moved < 0 ? moved + IsoCalendar.NanosPerDay : moved, wanted.Value);
    }

    public static LocalDateTimeValue LocalDateTime(FieldReader fields)
    {
        fields.RequireOnly(FieldReader.LocalDateTimeKeys, "LOCAL DATETIME");
        return Local(fields);
    }

    public static DateTimeValue DateTime(FieldReader fields)
    {
        fields.RequireOnly(FieldReader.DateTimeKeys, "ZONED DATETIME");
        if (fields.HasAny("epochSeconds", "epochMillis")) return FromEpoch(fields);
        var wanted = fields.Zone();
        var known = (fields.Base("datetime") ?? fields.Base("time"))?.ZoneSpec;
        var value = (known ?? wanted ?? ZoneSpec.Utc).When(Local(fields));
        return wanted is { } zone && known is not null ? zone.At(value.EpochSecond, value.Nano) : value;
    }

    private static LocalDateTimeValue Local(FieldReader fields)
    {
        var both = fields.Base("datetime");
        var startDate = both is null
            ? Required(fields, "date", parts => parts.Date)
            : Required(fields, "datetime", parts => parts.Date);
        var startTime = both?.Time ?? Required(fields, "time", parts => parts.Time);
        var timed = TimeFields.Any(fields) || startTime is not null;
        var time = timed ? Time(fields, startTime) : new(0);
        return LocalDateTimeValue.Of(DateFields.Read(fields, startDate, whole: timed), time);
    }

    private static DateTimeValue FromEpoch(FieldReader fields)
    {
        var millis = fields.Integer("epochMillis");
        if (millis is not null && fields.Has("epochSeconds"))
        {
            throw RuntimeFailure.InvalidValue("`epochSeconds` and `epochMillis` cannot both be given", fields.Span);
        }

        var (seconds, rest) = millis is null ? (fields.Integer("epochSeconds")!.Value, 0L) : IsoCalendar.FloorDivide(millis.Value, 1000);
        var start = CalendarArithmetic.FromNanos(((Int128)seconds * IsoCalendar.NanosPerSecond) + (rest * 1_000_000), fields.Span);
        var local = LocalDateTimeValue.Of(DateFields.Read(fields, start.Date, whole: false), TimeFields.Read(fields, start.Time));
        return (fields.Zone() ?? ZoneSpec.Utc).At(local.EpochSecond, local.Nano);
    }

    private static LocalTimeValue Time(FieldReader fields, LocalTimeValue? start)
    {
        if (start is null && !fields.Has("hour")) throw RuntimeFailure.InvalidValue("`hour` must be given", fields.Span);
        return TimeFields.Read(fields, start);
    }

    private static T? Required<T>(FieldReader fields, string key, Func<TemporalParts, T?> part) where T : class
    {
        if (fields.Base(key) is not { } parts) return null;
        return part(parts) ?? throw RuntimeFailure.InvalidValue($"the value of `{key}` has no such part", fields.Span);
    }
}
