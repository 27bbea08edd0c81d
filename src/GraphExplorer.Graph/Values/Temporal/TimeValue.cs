using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>A time of day with an offset: <c>12:00:00+01:00</c>, <c>01:00:00.12+02:05:59</c>, <c>12:00:00Z</c>.</summary>
/// <param name="NanoOfDay">Local nanoseconds since midnight.</param>
/// <param name="OffsetSeconds">East of UTC, ±64,800.</param>
public sealed record TimeValue(long NanoOfDay, int OffsetSeconds)
{
    public const int MaxOffsetSeconds = 64_800;

    /// <summary>Nanoseconds since midnight in UTC, may be negative or beyond a day: what orders times.</summary>
    public long UtcNanos => NanoOfDay - (OffsetSeconds * IsoCalendar.NanosPerSecond);

    public LocalTimeValue Local => new(NanoOfDay);

    /// <summary>Reads the text that <see cref="ToString"/> writes; seconds may be absent, the offset may not.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out TimeValue? value)
    {
        value = null;
        var scanner = new TemporalScanner(text);
        if (!TemporalText.TryReadTime(ref scanner, out var nanoOfDay)) return false;
        if (!TemporalText.TryReadOffset(ref scanner, out var offset) || !scanner.AtEnd) return false;
        value = new(nanoOfDay, offset);
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        TemporalText.WriteTime(text, NanoOfDay);
        TemporalText.WriteOffset(text, OffsetSeconds);
        return text.ToString();
    }
}
