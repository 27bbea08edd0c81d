using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>
/// An amount of time in four groups that are never carried into one another: <c>P1Y2M3DT4H5M6.7S</c>, <c>P1Y2M-3DT-0.5S</c>.
/// </summary>
/// <param name="Months">Years are twelve of these.</param>
/// <param name="Days">Weeks are seven of these.</param>
/// <param name="Seconds">Whole seconds, floored: -0.5 s is -1 s and 500,000,000 ns.</param>
/// <param name="Nanos">0 to 999,999,999.</param>
public sealed record DurationValue(long Months, long Days, long Seconds, int Nanos)
{
    public static DurationValue Zero { get; } = new(0, 0, 0, 0);

    /// <summary>
    /// Reads the text that <see cref="ToString"/> writes, also with weeks and with units beyond the normal form such as
    /// <c>PT26H90M</c>. Every unit may have a sign of its own; only seconds may have a fraction.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DurationValue? value)
    {
        value = null;
        var scanner = new TemporalScanner(text);
        if (!scanner.TryTake('P') || scanner.AtEnd) return false;
        var reader = new DurationReader();
        if (!reader.ReadUnits(ref scanner, "YMWD")) return false;
        if (scanner.TryTake('T') && (scanner.AtEnd || !reader.ReadUnits(ref scanner, "HMS"))) return false;
        if (!scanner.AtEnd) return false;
        value = reader.Result();
        return value is not null;
    }

    public override string ToString()
    {
        if (this == Zero) return "PT0S";
        var text = new StringBuilder("P");
        Unit(text, Months / 12, 'Y');
        Unit(text, Months % 12, 'M');
        Unit(text, Days, 'D');
        if (Seconds != 0 || Nanos != 0) WriteTime(text);
        return text.ToString();
    }

    private void WriteTime(StringBuilder text)
    {
        // The whole amount has one sign, so a negative one is written from zero outwards, not from the floor.
        var negativeFraction = Seconds < 0 && Nanos > 0;
        var seconds = negativeFraction ? Seconds + 1 : Seconds;
        var nanos = negativeFraction ? IsoCalendar.NanosPerSecond - Nanos : Nanos;
        text.Append('T');
        Unit(text, seconds / 3600, 'H');
        Unit(text, seconds / 60 % 60, 'M');
        if (seconds % 60 == 0 && nanos == 0) return;
        if (Seconds < 0 && seconds % 60 == 0) text.Append('-');
        text.Append(CultureInfo.InvariantCulture, $"{seconds % 60}");
        TemporalText.WriteFraction(text, nanos);
        text.Append('S');
    }

    private static void Unit(StringBuilder text, long amount, char unit)
    {
        if (amount != 0) text.Append(CultureInfo.InvariantCulture, $"{amount}{unit}");
    }
}
