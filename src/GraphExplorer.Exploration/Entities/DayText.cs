namespace GraphExplorer.Exploration.Entities;

/// <summary>Writes spans of days for people: <c>14 October 2024</c>, <c>1–31 October 2024</c>, <c>by 20 October 2024</c>.</summary>
public static class DayText
{
    private const string Full = "d MMMM yyyy";

    /// <summary>The span in words; null for none.</summary>
    public static string? Of(Days? days) => days switch
    {
        null or (null, null) => null,
        ({ } from, null) => $"from {Write(from, Full)}",
        (null, { } to) => $"by {Write(to, Full)}",
        ({ } from, { } to) => Between(from, to),
    };

    private static string Between(DateOnly from, DateOnly to)
    {
        if (from == to) return Write(to, Full);
        var start = from.Year != to.Year ? Full : from.Month != to.Month ? "d MMMM" : "%d";
        return $"{Write(from, start)}–{Write(to, Full)}";
    }

    private static string Write(DateOnly day, string format) => day.ToString(format, CultureInfo.InvariantCulture);
}
