using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>The parts that the texts of temporal values have in common, as Neo4j writes them on the wire.</summary>
public static class TemporalText
{
    public static bool TryReadDate(ref TemporalScanner scanner, out long epochDay)
    {
        epochDay = 0;
        var signed = scanner.TrySign(out var negative);
        var digits = scanner.DigitCount;
        if (digits < 4 || digits > (signed ? 9 : 4) || !scanner.TryDigits(digits, out var year)) return false;
        if (!scanner.TryTake('-') || !scanner.TryTwoDigits(out var month)) return false;
        if (!scanner.TryTake('-') || !scanner.TryTwoDigits(out var day)) return false;
        if (negative) year = -year;
        if (!IsoCalendar.IsDate(year, month, day)) return false;
        epochDay = IsoCalendar.DayOf(year, month, day);
        return true;
    }

    public static bool TryReadTime(ref TemporalScanner scanner, out long nanoOfDay)
    {
        nanoOfDay = 0;
        var second = 0;
        var nanos = 0;
        if (!scanner.TryTwoDigits(out var hour) || !scanner.TryTake(':') || !scanner.TryTwoDigits(out var minute)) return false;
        if (scanner.TryTake(':') && !scanner.TryTwoDigits(out second)) return false;
        if (scanner.TryTake('.') && !scanner.TryBillionths(out nanos)) return false;
        if (hour > 23 || minute > 59 || second > 59) return false;
        nanoOfDay = (((((hour * 60L) + minute) * 60) + second) * IsoCalendar.NanosPerSecond) + nanos;
        return true;
    }

    public static bool TryReadOffset(ref TemporalScanner scanner, out int seconds)
    {
        seconds = 0;
        if (scanner.TryTake('Z')) return true;
        var second = 0;
        if (!scanner.TrySign(out var negative) || !scanner.TryTwoDigits(out var hour)) return false;
        if (!scanner.TryTake(':') || !scanner.TryTwoDigits(out var minute)) return false;
        if (scanner.TryTake(':') && !scanner.TryTwoDigits(out second)) return false;
        if (minute > 59 || second > 59) return false;
        seconds = (((hour * 60) + minute) * 60) + second;
        if (negative) seconds = -seconds;
        return Math.Abs(seconds) <= TimeValue.MaxOffsetSeconds;
    }

    public static void WriteDate(StringBuilder text, long epochDay)
    {
        var (year, month, day) = IsoCalendar.DateOf(epochDay);
        if (year < 0) text.Append('-');
        else if (year > 9999) text.Append('+');
        text.Append(CultureInfo.InvariantCulture, $"{Math.Abs(year):D4}-{month:D2}-{day:D2}");
    }

    public static void WriteTime(StringBuilder text, long nanoOfDay)
    {
        var (seconds, nanos) = IsoCalendar.FloorDivide(nanoOfDay, IsoCalendar.NanosPerSecond);
        text.Append(CultureInfo.InvariantCulture, $"{seconds / 3600:D2}:{seconds / 60 % 60:D2}:{seconds % 60:D2}");
        WriteFraction(text, nanos);
    }

    public static void WriteFraction(StringBuilder text, long nanos)
    {
        if (nanos == 0) return;
        text.Append('.').Append(nanos.ToString("D9", CultureInfo.InvariantCulture).TrimEnd('0'));
    }

    public static void WriteOffset(StringBuilder text, int seconds)
    {
        if (seconds == 0)
        {
            text.Append('Z');
            return;
        }

        var magnitude = Math.Abs(seconds);
        text.Append(seconds < 0 ? '-' : '+');
        text.Append(CultureInfo.InvariantCulture, $"{magnitude / 3600:D2}:{magnitude / 60 % 60:D2}");
        if (magnitude % 60 != 0) text.Append(CultureInfo.InvariantCulture, $":{magnitude % 60:D2}");
    }
}
