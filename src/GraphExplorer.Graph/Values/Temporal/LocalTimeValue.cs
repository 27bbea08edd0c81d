using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>A time of day without offset: <c>12:00:01.5</c>.</summary>
/// <param name="NanoOfDay">0 to 86,399,999,999,999.</param>
public sealed record LocalTimeValue(long NanoOfDay)
{
    public int Hour => (int)(NanoOfDay / (3600 * IsoCalendar.NanosPerSecond));
    public int Minute => (int)(NanoOfDay / (60 * IsoCalendar.NanosPerSecond) % 60);
    public int Second => (int)(NanoOfDay / IsoCalendar.NanosPerSecond % 60);
    public int Nano => (int)(NanoOfDay % IsoCalendar.NanosPerSecond);

    /// <summary>Reads the text that <see cref="ToString"/> writes; seconds may be absent.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out LocalTimeValue? value)
    {
        var scanner = new TemporalScanner(text);
        value = TemporalText.TryReadTime(ref scanner, out var nanoOfDay) && scanner.AtEnd ? new(nanoOfDay) : null;
        return value is not null;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        TemporalText.WriteTime(text, NanoOfDay);
        return text.ToString();
    }
}
