using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Reads the texts that <c>date()</c>, <c>time()</c> and the others take. Text that is none is an error that says so.</summary>
public static class TemporalParser
{
    public static DateValue Date(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        var date = DateText.Read(ref scanner);
        return date is not null && scanner.AtEnd ? date : throw Unreadable(text, "a date such as 2024-10-01", span);
    }

    public static LocalTimeValue LocalTime(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        scanner.TryTake('T');
        var time = TimeText.Read(ref scanner);
        return time is not null && scanner.AtEnd ? time : throw Unreadable(text, "a time such as 10:30:00", span);
    }

    /// <summary>Without an offset it is UTC.</summary>
    public static TimeValue Time(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        scanner.TryTake('T');
        var time = TimeText.Read(ref scanner);
        var zone = ZoneText.Read(ref scanner, span);
        if (zone?.Zone is { } name) throw RuntimeFailure.InvalidValue($"a time without a date has an offset, not the zone {name}", span);
        return time is not null && scanner.AtEnd
            ? new(time.NanoOfDay, zone?.Offset ?? 0)
            : throw Unreadable(text, "a time such as 10:30:00+02:00", span);
    }

    public static LocalDateTimeValue LocalDateTime(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        var local = ReadLocal(ref scanner);
        return local is not null && scanner.AtEnd ? local : throw Unreadable(text, "a date and time such as 2024-10-01T10:30:00", span);
    }

    /// <summary>Without an offset or zone it is UTC.</summary>
    public static DateTimeValue DateTime(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        var local = ReadLocal(ref scanner);
        var hasTime = text.AsSpan().ContainsAny('T', 't');
        var zone = (hasTime ? ZoneText.Read(ref scanner, span) : null) ?? ZoneSpec.Utc;
        if (local is null || !scanner.AtEnd) throw Unreadable(text, "a date and time such as 2024-10-01T10:30:00Z", span);
        var value = zone.When(local);
        return zone.Offset is null || zone.Offset == value.OffsetSeconds
            ? value
            : throw RuntimeFailure.InvalidValue($"the zone {zone.Zone} has another offset at that time than '{text}' says", span);
    }

    public static DurationValue Duration(string text, TextSpan span) =>
        DurationText.Read(text, span) ?? throw Unreadable(text, "a duration such as P1Y2M3DT4H5M6.7S", span);

    private static LocalDateTimeValue? ReadLocal(ref TemporalScanner scanner)
    {
        var date = DateText.Read(ref scanner);
        var time = scanner.TryTake('T') ? TimeText.Read(ref scanner) : new(0);
        return date is null || time is null ? null : LocalDateTimeValue.Of(date, time);
    }

    private static GraphException Unreadable(string text, string expected, TextSpan span) =>
        RuntimeFailure.InvalidValue($"{TextInMessage(text)} cannot be read as {expected}", span);

    private static string TextInMessage(string text) => Value.Of(text.Length <= 40 ? text : text[..40] + "…").ToString();
}
