using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>A date and time without offset: <c>2024-08-06T12:00:00</c>.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 of the same local clock.</param>
/// <param name="Nano">0 to 999,999,999.</param>
public sealed record LocalDateTimeValue(long EpochSecond, int Nano)
{
    public DateValue Date => new(IsoCalendar.FloorDivide(EpochSecond, IsoCalendar.SecondsPerDay).Quotient);

    public LocalTimeValue Time =>
        new((IsoCalendar.FloorDivide(EpochSecond, IsoCalendar.SecondsPerDay).Remainder * IsoCalendar.NanosPerSecond) + Nano);

    public static LocalDateTimeValue Of(DateValue date, LocalTimeValue time) => new(
        (date.EpochDay * IsoCalendar.SecondsPerDay) + (time.NanoOfDay / IsoCalendar.NanosPerSecond),
        (int)(time.NanoOfDay % IsoCalendar.NanosPerSecond));

    /// <summary>Reads the text that <see cref="ToString"/> writes; seconds may be absent.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LocalDateTimeValue? value)
    {
        value = null;
        var scanner = new TemporalScanner(text);
        if (!TemporalText.TryReadDate(ref scanner, out var epochDay) || !scanner.TryTake('T')) return false;
        if (!TemporalText.TryReadTime(ref scanner, out var nanoOfDay) || !scanner.AtEnd) return false;
        value = Of(new(epochDay), new(nanoOfDay));
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        TemporalText.WriteDate(text, Date.EpochDay);
        text.Append('T');
        TemporalText.WriteTime(text, Time.NanoOfDay);
        return text.ToString();
    }
}
