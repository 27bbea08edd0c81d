using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// The time from one instant to another. What only one of them has is lent to the other: its date, its zone; a missing
/// time is midnight. Without any date only times of day are compared.
/// </summary>
public sealed class DurationSpan
{
    private readonly DateTimeValue _from;
    private readonly DateTimeValue _to;
    private readonly bool _dated;
    private readonly TextSpan _span;

    public DurationSpan(TemporalParts from, TemporalParts to, TextSpan span)
    {
        _span = span;
        _dated = from.Date is not null || to.Date is not null;
        var zone = from.ZoneSpec ?? to.ZoneSpec ?? ZoneSpec.Utc;
        _from = Place(from, to.Date, zone);
        var placed = Place(to, from.Date, to.ZoneSpec ?? zone);
        _to = zone.At(placed.EpochSecond, placed.Nano);
        if (!_dated) _to = placed;
    }

    /// <summary>In months, then days, then seconds.</summary>
    public DurationValue Between()
    {
        var months = _dated ? WholeMonths() : 0;
        var days = 0L;
        var from = _from;
        if (_dated)
        {
            from = Advance(from, CalendarArithmetic.PlusMonths(from.Local.Date, months, _span));
            days = WholeDays(from);
            from = Advance(from, CalendarArithmetic.PlusDays(from.Local.Date, days, _span));
        }

        return DurationArithmetic.Of(months, days, Instant(_to) - Instant(from), _span);
    }

    public DurationValue InMonths() => new(_dated ? WholeMonths() : 0, 0, 0, 0);

    public DurationValue InDays() => new(0, _dated ? WholeDays(_from) : 0, 0, 0);

    public DurationValue InSeconds() => DurationArithmetic.Of(0, 0, Instant(_to) - Instant(_from), _span);

    private static DateTimeValue Place(TemporalParts parts, DateValue? lentDate, ZoneSpec zone) =>
        (parts.ZoneSpec ?? zone).When(LocalDateTimeValue.Of(parts.Date ?? lentDate ?? new(0), parts.Time ?? new(0)));

    private static Int128 Instant(DateTimeValue value) => ((Int128)value.EpochSecond * IsoCalendar.NanosPerSecond) + value.Nano;

    private static DateTimeValue Advance(DateTimeValue from, DateValue date) =>
        date == from.Local.Date
            ? from
            : new ZoneSpec(from.OffsetSeconds, from.Zone).When(LocalDateTimeValue.Of(date, from.Local.Time));

    // A last day that is not yet over by the clock does not count.
    private DateValue LastFullDay(DateTimeValue from)
    {
        var (start, end) = (from.Local, _to.Local);
        var late = start.Time.NanoOfDay.CompareTo(end.Time.NanoOfDay);
        if (end.Date.EpochDay > start.Date.EpochDay && late > 0) return new(end.Date.EpochDay - 1);
        return end.Date.EpochDay < start.Date.EpochDay && late < 0 ? new(end.Date.EpochDay + 1) : end.Date;
    }

    private long WholeDays(DateTimeValue from) => LastFullDay(from).EpochDay - from.Local.Date.EpochDay;

    private long WholeMonths()
    {
        var (fromYear, fromMonth, fromDay) = _from.Local.Date;
        var (toYear, toMonth, toDay) = LastFullDay(_from);
        var packed = ((((toYear - (long)fromYear) * 12) + toMonth - fromMonth) * 32) + toDay - fromDay;
        return packed / 32;
    }
}
