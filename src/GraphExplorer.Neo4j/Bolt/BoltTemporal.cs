using GraphExplorer.Graph.Values;
using Neo4j.Driver;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>The driver's temporal values as ours, and ours as the driver's.</summary>
internal static class BoltTemporal
{
    public static Value Read(TemporalValue value) => value switch
    {
        LocalDate date => Value.Of(new DateValue(IsoCalendar.DayOf(date.Year, date.Month, date.Day))),
        LocalTime time => Value.Of(new LocalTimeValue(NanoOfDay(time.Hour, time.Minute, time.Second, time.Nanosecond))),
        OffsetTime time => Value.Of(new TimeValue(NanoOfDay(time.Hour, time.Minute, time.Second, time.Nanosecond), time.OffsetSeconds)),
        LocalDateTime local => Value.Of(LocalDateTimeValue.Of(
            new(IsoCalendar.DayOf(local.Year, local.Month, local.Day)), new(NanoOfDay(local.Hour, local.Minute, local.Second, local.Nanosecond)))),
        ZonedDateTime { Zone: ZoneId zone } moment => Value.Of(
            new DateTimeValue(moment.UtcSeconds, moment.Nanosecond, ZoneOffsets.At(zone.Id, moment.UtcSeconds), zone.Id)),
        ZonedDateTime moment => Value.Of(new DateTimeValue(moment.UtcSeconds, moment.Nanosecond, moment.OffsetSeconds, null)),
        Duration duration => Value.Of(new DurationValue(duration.Months, duration.Days, duration.Seconds, duration.Nanos)),
        _ => throw new FormatException($"a value of type {value.GetType().Name} is not supported over Bolt"),
    };

    public static LocalDate Of(DateValue date)
    {
        var (year, month, day) = date;
        return new(year, month, day);
    }

    public static LocalTime Of(LocalTimeValue time) => new(time.Hour, time.Minute, time.Second, time.Nano);

    public static OffsetTime Of(TimeValue time)
    {
        var local = time.Local;
        return new(local.Hour, local.Minute, local.Second, local.Nano, time.OffsetSeconds);
    }

    public static LocalDateTime Of(LocalDateTimeValue moment)
    {
        var ((year, month, day), time) = (moment.Date, moment.Time);
        return new(year, month, day, time.Hour, time.Minute, time.Second, time.Nano);
    }

    public static ZonedDateTime Of(DateTimeValue moment) =>
        new(moment.EpochSecond, moment.Nano, moment.Zone is { } zone ? Zone.Of(zone) : Zone.Of(moment.OffsetSeconds));

    public static Duration Of(DurationValue duration) => new(duration.Months, duration.Days, duration.Seconds, duration.Nanos);

    private static long NanoOfDay(int hour, int minute, int second, int nano) =>
        ((((hour * 60L) + minute) * 60L) + second) * IsoCalendar.NanosPerSecond + nano;
}
