using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Moves instants by durations: months first, then days, both by the local calendar, then seconds by the clock.</summary>
public static class TemporalArithmetic
{
    public static bool CanShift(Value value) => value.Kind
        is ValueKind.Date or ValueKind.LocalTime or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime;

    /// <summary>A value that <see cref="CanShift"/>, moved. Dates ignore what is less than a day; times what is more.</summary>
    public static Value Shift(Value instant, DurationValue by, TextSpan span) => instant.Kind switch
    {
        ValueKind.Date => Value.Of(Shift(instant.AsDate, by, span)),
        ValueKind.LocalTime => Value.Of(new LocalTimeValue(NanoOfDay(instant.AsLocalTime.NanoOfDay, by))),
        ValueKind.Time => Value.Of(instant.AsTime with { NanoOfDay = NanoOfDay(instant.AsTime.NanoOfDay, by) }),
        ValueKind.LocalDateTime => Value.Of(PlusTime(PlusDate(instant.AsLocalDateTime, by, span), by, span)),
        _ => Value.Of(Shift(instant.AsDateTime, by, span)),
    };

    private static DateValue Shift(DateValue date, DurationValue by, TextSpan span) =>
        CalendarArithmetic.PlusDays(
            CalendarArithmetic.PlusMonths(date, by.Months, span), (Int128)by.Days + (by.Seconds / IsoCalendar.SecondsPerDay), span);

    private static DateTimeValue Shift(DateTimeValue instant, DurationValue by, TextSpan span)
    {
        var zone = new ZoneSpec(instant.OffsetSeconds, instant.Zone);
        var dated = by is { Months: 0, Days: 0 } ? instant : zone.When(PlusDate(instant.Local, by, span));
        var moved = PlusTime(new(dated.EpochSecond, dated.Nano), by, span);
        return zone.At(moved.EpochSecond, moved.Nano);
    }

    private static LocalDateTimeValue PlusDate(LocalDateTimeValue local, DurationValue by, TextSpan span) => LocalDateTimeValue.Of(
        CalendarArithmetic.PlusDays(CalendarArithmetic.PlusMonths(local.Date, by.Months, span), by.Days, span), local.Time);

    private static LocalDateTimeValue PlusTime(LocalDateTimeValue local, DurationValue by, TextSpan span) =>
        CalendarArithmetic.FromNanos(CalendarArithmetic.NanosOf(local) + DurationArithmetic.NanosOf(by), span);

    private static long NanoOfDay(long nanoOfDay, DurationValue by)
    {
        var moved = (nanoOfDay + DurationArithmetic.NanosOf(by)) % IsoCalendar.NanosPerDay;
        return (long)(moved < 0 ? moved + IsoCalendar.NanosPerDay : moved);
    }
}
