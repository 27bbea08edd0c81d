namespace GraphExplorer.Graph.Values;

/// <summary>
/// The proleptic ISO calendar over the whole range of Cypher dates, years ±999,999,999: .NET's own dates end at 9999.
/// Days are counted from 1970-01-01.
/// </summary>
public static class IsoCalendar
{
    public const int MinYear = -999_999_999;
    public const int MaxYear = 999_999_999;
    public const long SecondsPerDay = 86_400;
    public const long NanosPerSecond = 1_000_000_000;
    public const long NanosPerDay = SecondsPerDay * NanosPerSecond;

    // 400 years always have this many days; the reckoning starts in March so that leap days end a year.
    private const long DaysPerCycle = 146_097;
    private const long DaysFromMarchYearZero = 719_468;

    public static long MinDay { get; } = DayOf(MinYear, 1, 1);
    public static long MaxDay { get; } = DayOf(MaxYear, 12, 31);

    public static bool IsLeapYear(long year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);

    public static int DaysInMonth(long year, int month) => month switch
    {
        2 => IsLeapYear(year) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    public static bool IsDate(long year, int month, int day) =>
        year is >= MinYear and <= MaxYear && month is >= 1 and <= 12 && day >= 1 && day <= DaysInMonth(year, month);

    /// <summary>The day of a date that <see cref="IsDate"/>.</summary>
    public static long DayOf(long year, int month, int day)
    {
        var shifted = month <= 2 ? year - 1 : year;
        var (cycle, yearOfCycle) = FloorDivide(shifted, 400);
        var dayOfYear = (((153 * (month > 2 ? month - 3 : month + 9)) + 2) / 5) + day - 1;
        var dayOfCycle = (yearOfCycle * 365) + (yearOfCycle / 4) - (yearOfCycle / 100) + dayOfYear;
        return (cycle * DaysPerCycle) + dayOfCycle - DaysFromMarchYearZero;
    }

    public static (int Year, int Month, int Day) DateOf(long epochDay)
    {
        var (cycle, dayOfCycle) = FloorDivide(epochDay + DaysFromMarchYearZero, DaysPerCycle);
        var yearOfCycle = (dayOfCycle - (dayOfCycle / 1460) + (dayOfCycle / 36_524) - (dayOfCycle / 146_096)) / 365;
        var dayOfYear = dayOfCycle - ((365 * yearOfCycle) + (yearOfCycle / 4) - (yearOfCycle / 100));
        var marchMonth = ((5 * dayOfYear) + 2) / 153;
        var day = (int)(dayOfYear - (((153 * marchMonth) + 2) / 5) + 1);
        var month = (int)(marchMonth < 10 ? marchMonth + 3 : marchMonth - 9);
        return ((int)(yearOfCycle + (cycle * 400) + (month <= 2 ? 1 : 0)), month, day);
    }

    /// <summary>Quotient rounded down and its remainder, which is never negative.</summary>
    public static (long Quotient, long Remainder) FloorDivide(long value, long divisor)
    {
        var remainder = value % divisor;
        var quotient = value / divisor;
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder);
    }
}
