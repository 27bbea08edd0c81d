using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Moves dates by months and days, within the range of the calendar.</summary>
public static class CalendarArithmetic
{
    /// <summary>The same day of another month, or that month's last where it is shorter.</summary>
    public static DateValue PlusMonths(DateValue date, Int128 months, TextSpan span)
    {
        if (months == 0) return date;
        var (year, month, day) = date;
        var total = ((Int128)year * 12) + month - 1 + months;
        var newYear = total / 12;
        var newMonth = (int)(total % 12);
        if (newMonth < 0) (newYear, newMonth) = (newYear - 1, newMonth + 12);
        if (newYear < IsoCalendar.MinYear || newYear > IsoCalendar.MaxYear) throw OutOfRange(span);
        return DayClamped((long)newYear, newMonth + 1, day);
    }

    public static DateValue PlusDays(DateValue date, Int128 days, TextSpan span) => FromDay(date.EpochDay + days, span);

    public static DateValue FromDay(Int128 epochDay, TextSpan span) =>
        epochDay < IsoCalendar.MinDay || epochDay > IsoCalendar.MaxDay ? throw OutOfRange(span) : new((long)epochDay);

    /// <summary>Local seconds and nanoseconds, the latter of any size, as a local date-time.</summary>
    public static LocalDateTimeValue FromNanos(Int128 nanosSinceEpoch, TextSpan span)
    {
        var seconds = nanosSinceEpoch / IsoCalendar.NanosPerSecond;
        var nanos = nanosSinceEpoch % IsoCalendar.NanosPerSecond;
        if (nanos < 0) (seconds, nanos) = (seconds - 1, nanos + IsoCalendar.NanosPerSecond);
        var (first, last) = (IsoCalendar.MinDay * IsoCalendar.SecondsPerDay, ((IsoCalendar.MaxDay + 1) * IsoCalendar.SecondsPerDay) - 1);
        if (seconds < first || seconds > last) throw OutOfRange(span);
        return new((long)seconds, (int)nanos);
    }

    /// <summary>A day of a month, or its last where it has fewer.</summary>
    public static DateValue DayClamped(long year, int month, int day) =>
        new(IsoCalendar.DayOf(year, month, Math.Min(day, IsoCalendar.DaysInMonth(year, month))));

    public static Int128 NanosOf(LocalDateTimeValue local) => ((Int128)local.EpochSecond * IsoCalendar.NanosPerSecond) + local.Nano;

    public static GraphException OutOfRange(TextSpan span) =>
        new(RuntimeErrors.ArithmeticOverflow, $"The date lies beyond the years {IsoCalendar.MinYear} to {IsoCalendar.MaxYear}.", span);
}
