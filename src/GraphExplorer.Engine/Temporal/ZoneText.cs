using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Reads offsets and zones: <c>Z</c>, <c>+01</c>, <c>+0100</c>, <c>-01:30</c>, <c>[Europe/London]</c>,
/// <c>+01:00[Europe/London]</c>.
/// </summary>
public static class ZoneText
{
    /// <summary>A whole text that names an offset or a zone, as a field <c>timezone</c> gives it.</summary>
    public static ZoneSpec Parse(string text, TextSpan span)
    {
        var scanner = new TemporalScanner(text);
        if (TryOffset(ref scanner, out var offset) && scanner.AtEnd) return new(offset, null);
        return TimeZones.Find(text) is { } zone
            ? new(null, zone)
            : throw RuntimeFailure.InvalidValue($"there is no time zone {Value.Of(text)}", span);
    }

    /// <summary>What comes next: an offset, a zone in brackets, both, or (null) neither. The brackets end the text.</summary>
    public static ZoneSpec? Read(ref TemporalScanner scanner, TextSpan span)
    {
        int? offset = TryOffset(ref scanner, out var seconds) ? seconds : null;
        if (scanner.Rest is not ['[', .. var name, ']']) return offset is null ? null : new(offset, null);
        var zone = Parse(name.ToString(), span);
        scanner = new(default);
        return zone.Zone is null ? zone : zone with { Offset = offset };
    }

    private static bool TryOffset(ref TemporalScanner scanner, out int seconds)
    {
        seconds = 0;
        if (scanner.TryTake('Z') || scanner.TryTake('z')) return true;
        var start = scanner;
        if (TrySignedOffset(ref scanner, out seconds)) return true;
        scanner = start;
        return false;
    }

    private static bool TrySignedOffset(ref TemporalScanner scanner, out int seconds)
    {
        seconds = 0;
        int minute = 0, second = 0;
        if (!scanner.TrySign(out var negative) || !scanner.TryTwoDigits(out var hour)) return false;
        if ((scanner.TryTake(':') || scanner.DigitCount > 0) && !scanner.TryTwoDigits(out minute)) return false;
        if ((scanner.TryTake(':') || scanner.DigitCount > 0) && !scanner.TryTwoDigits(out second)) return false;
        if (minute > 59 || second > 59) return false;
        seconds = (((hour * 60) + minute) * 60) + second;
        if (negative) seconds = -seconds;
        return Math.Abs(seconds) <= TimeValue.MaxOffsetSeconds;
    }
}
