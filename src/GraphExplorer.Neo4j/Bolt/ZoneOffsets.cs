using GraphExplorer.Graph.Values;
using NodaTime;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Offsets of named time zones. Bolt sends the name alone, and .NET's own rules round offsets of the nineteenth century to minutes.</summary>
internal static class ZoneOffsets
{
    // Rules repeat after 400 years, which are whole weeks; the database ends with the year 9999.
    private const long SecondsPerCycle = 146_097 * IsoCalendar.SecondsPerDay;
    private static readonly long LastKnown = IsoCalendar.DayOf(9900, 1, 1) * IsoCalendar.SecondsPerDay;
    private static readonly long FirstKnown = IsoCalendar.DayOf(-9900, 1, 1) * IsoCalendar.SecondsPerDay;

    /// <summary>Seconds east of UTC at an instant.</summary>
    /// <exception cref="FormatException">There is no such zone here.</exception>
    public static int At(string zone, long epochSecond)
    {
        var rules = DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) ?? throw new FormatException($"the time zone '{zone}' is not known");
        var cycles = epochSecond > LastKnown ? ((epochSecond - LastKnown) / SecondsPerCycle) + 1 : 0;
        return rules.GetUtcOffset(Instant.FromUnixTimeSeconds(Math.Max(FirstKnown, epochSecond - (cycles * SecondsPerCycle)))).Seconds;
    }
}
