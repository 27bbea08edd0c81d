using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Reads dates in the forms of ISO 8601, with and without hyphens: <c>2015-07-21</c>, <c>201507</c>, <c>2015-W30-2</c>, <c>2015-202</c>,
/// <c>2015-Q2-60</c>, <c>2015</c>. A year with a sign may have up to nine digits and needs the hyphens.
/// </summary>
public static class DateText
{
    /// <summary>The date that comes next, or null where there is none or the calendar has no such day.</summary>
    public static DateValue? Read(ref TemporalScanner scanner)
    {
        var signed = scanner.TrySign(out var negative);
        var yearDigits = signed ? scanner.DigitCount : 4;
        if (yearDigits > 9 || !scanner.TryDigits(yearDigits, out var year)) return null;
        if (negative) year = -year;
        if (scanner.TryTake('-')) return ReadSeparated(ref scanner, year);
        return signed ? DateValue.Of(year, 1, 1) : ReadBasic(ref scanner, year);
    }

    private static DateValue? ReadSeparated(ref TemporalScanner scanner, long year)
    {
        if (scanner.TryTake('W')) return ReadWeek(ref scanner, year, separated: true);
        if (scanner.TryTake('Q')) return ReadQuarter(ref scanner, year, separated: true);
        if (scanner.DigitCount == 3) return ReadOrdinal(ref scanner, year);
        if (!TryOneOrTwoDigits(ref scanner, out var month)) return null;
        var day = 1;
        if (scanner.TryTake('-') && !TryOneOrTwoDigits(ref scanner, out day)) return null;
        return DateValue.Of(year, month, day);
    }

    private static DateValue? ReadBasic(ref TemporalScanner scanner, long year)
    {
        if (scanner.TryTake('W')) return ReadWeek(ref scanner, year, separated: false);
        if (scanner.TryTake('Q')) return ReadQuarter(ref scanner, year, separated: false);
        switch (scanner.DigitCount)
        {
            case 0: return DateValue.Of(year, 1, 1);
            case 3: return ReadOrdinal(ref scanner, year);
            case 2 when scanner.TryTwoDigits(out var month): return DateValue.Of(year, month, 1);
            case 4 when scanner.TryTwoDigits(out var month) && scanner.TryTwoDigits(out var day): return DateValue.Of(year, month, day);
            default: return null;
        }
    }

    private static DateValue? ReadWeek(ref TemporalScanner scanner, long year, bool separated)
    {
        var day = 1L;
        if (!scanner.TryTwoDigits(out var week)) return null;
        if (separated ? scanner.TryTake('-') : scanner.DigitCount > 0)
        {
            if (!scanner.TryDigits(1, out day)) return null;
        }

        return week >= 1 && day is >= 1 and <= 7 && IsYear(year) && week <= IsoWeek.WeeksIn(year)
            ? InRange(IsoWeek.DayOf(year, week, (int)day))
            : null;
    }

    private static DateValue? ReadQuarter(ref TemporalScanner scanner, long year, bool separated)
    {
        var day = 1;
        if (!scanner.TryDigits(1, out var quarter) || quarter is < 1 or > 4 || !IsYear(year)) return null;
        if (separated ? scanner.TryTake('-') : scanner.DigitCount > 0)
        {
            if (!TryOneOrTwoDigits(ref scanner, out day)) return null;
        }

        return day >= 1 && day <= IsoQuarter.DaysIn(year, (int)quarter) ? new(IsoQuarter.FirstDayOf(year, (int)quarter) + day - 1) : null;
    }

    private static DateValue? ReadOrdinal(ref TemporalScanner scanner, long year) =>
        scanner.TryDigits(3, out var day) && day >= 1 && day <= (IsoCalendar.IsLeapYear(year) ? 366 : 365) && IsYear(year)
            ? new(IsoCalendar.DayOf(year, 1, 1) + day - 1)
            : null;

    private static bool TryOneOrTwoDigits(ref TemporalScanner scanner, out int number)
    {
        var read = scanner.TryDigits(Math.Min(scanner.DigitCount, 2), out var digits);
        number = (int)digits;
        return read;
    }

    private static bool IsYear(long year) => year is >= IsoCalendar.MinYear and <= IsoCalendar.MaxYear;

    private static DateValue? InRange(long day) => day >= IsoCalendar.MinDay && day <= IsoCalendar.MaxDay ? new(day) : null;
}
