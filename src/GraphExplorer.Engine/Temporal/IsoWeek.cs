using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Weeks as ISO 8601 counts them: from Monday; the first week of a year is the one with its first Thursday.</summary>
/// <param name="Year">The year the week belongs to, which is not always that of the date.</param>
/// <param name="Week">1 to 52 or 53.</param>
/// <param name="Day">1 for Monday to 7.</param>
public readonly record struct IsoWeek(int Year, int Week, int Day)
{
    public static IsoWeek Of(DateValue date)
    {
        var day = DayOfWeek(date.EpochDay);
        var thursday = new DateValue(date.EpochDay + 4 - day);
        var week = ((thursday.EpochDay - IsoCalendar.DayOf(thursday.Year, 1, 1)) / 7) + 1;
        return new(thursday.Year, (int)week, day);
    }

    /// <summary>1 for Monday to 7. 1970-01-01 was a Thursday.</summary>
    public static int DayOfWeek(long epochDay) => (int)IsoCalendar.FloorDivide(epochDay + 3, 7).Remainder + 1;

    /// <summary>Weeks are not checked against the year's number of weeks: the 53rd of a year of 52 is the first of the next.</summary>
    public static long DayOf(long year, int week, int day)
    {
        var fourth = IsoCalendar.DayOf(year, 1, 4);
        return fourth - DayOfWeek(fourth) + 1 + ((week - 1) * 7L) + day - 1;
    }

    public static int WeeksIn(long year)
    {
        var days = DayOf(year + 1, 1, 1) - DayOf(year, 1, 1);
        return (int)(days / 7);
    }
}
