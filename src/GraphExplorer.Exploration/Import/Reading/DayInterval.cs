using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Reading;

/// <summary>Days from and to, inclusive; a null end is unknown. Written <c>2024-10-14</c>, <c>2024-10</c>, <c>2024-10-01..2024-10-10</c>.</summary>
internal sealed record DayInterval(DateOnly? From, DateOnly? To)
{
    private static readonly int EpochDayNumber = new DateOnly(1970, 1, 1).DayNumber;

    public static DateValue ToDate(DateOnly day) => new(day.DayNumber - EpochDayNumber);

    public static bool TryParse(string text, out DayInterval? days)
    {
        days = null;
        var ends = text.Split("..", 2);
        if (ends.Length == 1) return TryParseWhole(text, out days);
        if (ends[0].Length == 0 && ends[1].Length == 0) return false;
        DayInterval? from = null;
        DayInterval? to = null;
        if (ends[0].Length > 0 && !TryParseWhole(ends[0], out from)) return false;
        if (ends[1].Length > 0 && !TryParseWhole(ends[1], out to)) return false;
        days = new(from?.From, to?.To);
        return days.From is null || days.To is null || days.From <= days.To;
    }

    private static bool TryParseWhole(string text, out DayInterval? days)
    {
        days = null;
        if (TryParseDay(text, out var day)) days = new(day, day);
        else if (TryParseDay(text + "-01", out var first)) days = new(first, first.AddMonths(1).AddDays(-1));
        return days is not null;
    }

    private static bool TryParseDay(string text, out DateOnly day) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
