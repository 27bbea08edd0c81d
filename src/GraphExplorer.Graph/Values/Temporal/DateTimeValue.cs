using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>
/// An instant with the offset, and where known the zone, of the clock it was read from: <c>2024-08-06T12:00:00+02:00</c>,
/// <c>2024-08-06T12:00:00+02:00[Europe/Stockholm]</c>.
/// </summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z.</param>
/// <param name="Nano">0 to 999,999,999.</param>
/// <param name="OffsetSeconds">East of UTC, ±64,800.</param>
/// <param name="Zone">An IANA zone name such as <c>Europe/Stockholm</c>, or null.</param>
public sealed record DateTimeValue(long EpochSecond, int Nano, int OffsetSeconds, string? Zone)
{
    /// <summary>What the clock showed.</summary>
    public LocalDateTimeValue Local => new(EpochSecond + OffsetSeconds, Nano);

    public static DateTimeValue Of(LocalDateTimeValue local, int offsetSeconds, string? zone = null) =>
        new(local.EpochSecond - offsetSeconds, local.Nano, offsetSeconds, zone);

    /// <summary>
    /// Reads the text that <see cref="ToString"/> writes; seconds may be absent, the offset may not. Whether the zone
    /// exists is not looked at.
    /// </summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DateTimeValue? value)
    {
        value = null;
        var scanner = new TemporalScanner(text);
        if (!TemporalText.TryReadDate(ref scanner, out var epochDay) || !scanner.TryTake('T')) return false;
        if (!TemporalText.TryReadTime(ref scanner, out var nanoOfDay)) return false;
        if (!TemporalText.TryReadOffset(ref scanner, out var offset)) return false;
        if (!TryReadZone(ref scanner, out var zone)) return false;
        value = Of(LocalDateTimeValue.Of(new(epochDay), new(nanoOfDay)), offset, zone);
        return true;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        var local = Local;
        TemporalText.WriteDate(text, local.Date.EpochDay);
        text.Append('T');
        TemporalText.WriteTime(text, local.Time.NanoOfDay);
        TemporalText.WriteOffset(text, OffsetSeconds);
        if (Zone is not null) text.Append('[').Append(Zone).Append(']');
        return text.ToString();
    }

    private static bool TryReadZone(ref TemporalScanner scanner, out string? zone)
    {
        zone = null;
        if (scanner.AtEnd) return true;
        if (scanner.Rest is not ['[', .. var name, ']'] || name.IsEmpty) return false;
        zone = name.ToString();
        return true;
    }
}
