using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace GraphExplorer.Graph.Values;

/// <summary>
/// A calendar date, years ±999,999,999, proleptic ISO calendar: <c>2024-08-06</c>, <c>-0001-01-01</c>, <c>+12345-01-01</c>.
/// </summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public sealed record DateValue(long EpochDay)
{
    public int Year => IsoCalendar.DateOf(EpochDay).Year;
    public int Month => IsoCalendar.DateOf(EpochDay).Month;
    public int Day => IsoCalendar.DateOf(EpochDay).Day;

    public void Deconstruct(out int year, out int month, out int day) => (year, month, day) = IsoCalendar.DateOf(EpochDay);

    /// <summary>The date, or null where the calendar has none, such as 30 February.</summary>
    public static DateValue? Of(long year, int month, int day) =>
        IsoCalendar.IsDate(year, month, day) ? new(IsoCalendar.DayOf(year, month, day)) : null;

    /// <summary>Reads the text that <see cref="ToString"/> writes.</summary>
    public static bool TryParse(string? text, [NotNullWhen(true)] out DateValue? value)
    {
        var scanner = new TemporalScanner(text);
        value = TemporalText.TryReadDate(ref scanner, out var epochDay) && scanner.AtEnd ? new(epochDay) : null;
        return value is not null;
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        TemporalText.WriteDate(text, EpochDay);
        return text.ToString();
    }
}
