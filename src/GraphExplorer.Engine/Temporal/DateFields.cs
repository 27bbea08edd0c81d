using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Makes a date from fields: a calendar date (year, month, day), a week date (year, week, dayOfWeek), a quarter date
/// (year, quarter, dayOfQuarter) or an ordinal date (year, ordinalDay). What is left out at the end is 1, or comes
/// from the date to start from.
/// </summary>
public static class DateFields
{
    /// <param name="start">The date to start from, or null for none.</param>
    /// <param name="whole">Whether a day must be given, because a time of day follows.</param>
    public static DateValue Read(FieldReader fields, DateValue? start, bool whole)
    {
        if (start is null && !fields.Has("year")) throw RuntimeFailure.InvalidValue("`year` must be given", fields.Span);
        RequireOneKind(fields);
        if (fields.HasAny("week", "dayOfWeek")) return ReadWeek(fields, start, whole);
        if (fields.HasAny("quarter", "dayOfQuarter")) return ReadQuarter(fields, start, whole);
        return fields.Has("ordinalDay") ? ReadOrdinal(fields, start) : ReadCalendar(fields, start, whole);
    }

    private static void RequireOneKind(FieldReader fields)
    {
        var calendar = fields.HasAny("month", "day");
        var week = fields.HasAny("week", "dayOfWeek");
        var quarter = fields.HasAny("quarter", "dayOfQuarter");
        var ordinal = fields.Has("ordinalDay");
        bool[] kinds = [calendar, week, quarter, ordinal];
        if (kinds.Count(kind => kind) <= 1) return;
        throw RuntimeFailure.InvalidValue("fields of a calendar, week, quarter and ordinal date cannot be mixed", fields.Span);
    }

    private static DateValue ReadCalendar(FieldReader fields, DateValue? start, bool whole)
    {
        var year = Year(fields) ?? start!.Year;
        Require(fields, start, whole, "month", "day");
        var month = fields.Integer("month", 1, 12) ?? start?.Month ?? 1;
        if (fields.Integer("day", 1, 31) is not { } day) return CalendarArithmetic.DayClamped(year, month, start?.Day ?? 1);
        return DateValue.Of(year, month, day)
            ?? throw RuntimeFailure.InvalidValue($"there is no day {day} in month {month} of {year}", fields.Span);
    }

    private static DateValue ReadWeek(FieldReader fields, DateValue? start, bool whole)
    {
        IsoWeek? known = start is null ? null : IsoWeek.Of(start);
        var year = Year(fields) ?? known!.Value.Year;
        Require(fields, start, whole, "week", "dayOfWeek");
        var week = fields.Integer("week", 1, 53) ?? known!.Value.Week;
        var day = fields.Integer("dayOfWeek", 1, 7) ?? known?.Day ?? 1;
        return CalendarArithmetic.FromDay(IsoWeek.DayOf(year, week, day), fields.Span);
    }

    private static DateValue ReadQuarter(FieldReader fields, DateValue? start, bool whole)
    {
        IsoQuarter? known = start is null ? null : IsoQuarter.Of(start);
        var year = Year(fields) ?? known!.Value.Year;
        Require(fields, start, whole, "quarter", "dayOfQuarter");
        var quarter = fields.Integer("quarter", 1, 4) ?? known!.Value.Quarter;
        if (fields.Integer("dayOfQuarter", 1, 92) is { } day)
        {
            return CalendarArithmetic.FromDay(IsoQuarter.FirstDayOf(year, quarter) + day - 1, fields.Span);
        }

        // Without a day the date keeps its place among the months of the quarter.
        var month = (quarter * 3) - 2 + (((start?.Month ?? 1) - 1) % 3);
        return CalendarArithmetic.DayClamped(year, month, start?.Day ?? 1);
    }

    private static DateValue ReadOrdinal(FieldReader fields, DateValue? start)
    {
        var year = Year(fields) ?? start!.Year;
        var day = fields.Integer("ordinalDay", 1, IsoCalendar.IsLeapYear(year) ? 366 : 365)!.Value;
        return new(IsoCalendar.DayOf(year, 1, 1) + day - 1);
    }

    private static int? Year(FieldReader fields) => fields.Integer("year", IsoCalendar.MinYear, IsoCalendar.MaxYear);

    private static void Require(FieldReader fields, DateValue? start, bool whole, string greater, string lesser)
    {
        if (start is not null) return;
        if ((whole || fields.Has(lesser)) && !fields.Has(greater)) throw Missing(fields, greater);
        if (whole && !fields.Has(lesser)) throw Missing(fields, lesser);
    }

    private static Exception Missing(FieldReader fields, string field) =>
        RuntimeFailure.InvalidValue($"`{field}` must be given, because a smaller unit is", fields.Span);
}
