using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Reads times of day in the forms of ISO 8601, with and without colons: <c>21</c>, <c>21:40</c>, <c>2140</c>, <c>21:40:32.142</c>,
/// <c>214032,142</c>.
/// </summary>
public static class TimeText
{
    /// <summary>The time that comes next, or null where there is none.</summary>
    public static LocalTimeValue? Read(ref TemporalScanner scanner)
    {
        var separated = scanner.DigitCount <= 2;
        if (!scanner.TryDigits(Math.Min(scanner.DigitCount, 2), out var hour)) return null;
        int minute = 0, second = 0, nanos = 0;
        if (Continues(ref scanner, separated))
        {
            if (!scanner.TryTwoDigits(out minute)) return null;
            if (Continues(ref scanner, separated))
            {
                if (!scanner.TryTwoDigits(out second)) return null;
                if ((scanner.TryTake('.') || scanner.TryTake(',')) && !scanner.TryBillionths(out nanos)) return null;
            }
        }

        return hour < 24 && minute < 60 && second < 60
            ? new((((((hour * 60) + minute) * 60) + second) * IsoCalendar.NanosPerSecond) + nanos)
            : null;
    }

    private static bool Continues(ref TemporalScanner scanner, bool separated) =>
        separated ? scanner.TryTake(':') : scanner.DigitCount > 0;
}
