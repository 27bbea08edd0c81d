using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Quarters of a year.</summary>
/// <param name="Quarter">1 to 4.</param>
/// <param name="Day">1 to 92, from the quarter's first day.</param>
public readonly record struct IsoQuarter(int Year, int Quarter, int Day)
{
    public static IsoQuarter Of(DateValue date)
    {
        var (year, month, _) = date;
        var quarter = ((month - 1) / 3) + 1;
        return new(year, quarter, (int)(date.EpochDay - FirstDayOf(year, quarter)) + 1);
    }

    public static long FirstDayOf(long year, int quarter) => IsoCalendar.DayOf(year, (quarter * 3) - 2, 1);

    public static int DaysIn(long year, int quarter) =>
        (int)((quarter == 4 ? IsoCalendar.DayOf(year + 1, 1, 1) : FirstDayOf(year, quarter + 1)) - FirstDayOf(year, quarter));
}
