using System.Collections.Frozen;
using GraphExplorer.Graph.Values;
using NodaTime;

namespace GraphExplorer.Engine.Temporal;

/// <summary>The rules of IANA time zones over the whole range of Cypher dates.</summary>
public static class TimeZones
{
    // The database knows years -9998 to 9999. Rules repeat after 400 years, which are whole weeks; before
    // the first rule a zone has had one offset for ever.
    private const long SecondsPerCycle = 146_097 * IsoCalendar.SecondsPerDay;
    private static readonly long _lastKnown = IsoCalendar.DayOf(9900, 1, 1) * IsoCalendar.SecondsPerDay;
    private static readonly long _firstKnown = IsoCalendar.DayOf(-9900, 1, 1) * IsoCalendar.SecondsPerDay;

    private static readonly FrozenDictionary<string, string> _names =
        DateTimeZoneProviders.Tzdb.Ids.ToFrozenDictionary(id => id, StringComparer.OrdinalIgnoreCase);

    /// <summary>The zone's name as the database spells it, found without regard to case; null where there is none.</summary>
    public static string? Find(string name) => _names.GetValueOrDefault(name);

    /// <summary>Seconds east of UTC in a zone by its exact name, at an instant.</summary>
    public static int OffsetAt(string zone, long epochSecond) =>
        Zone(zone).GetUtcOffset(Instant.FromUnixTimeSeconds(WithinKnown(epochSecond))).Seconds;

    /// <summary>
    /// The offset by which a local time is to be read. In a gap that of the time before it, so that the instant falls
    /// after the gap; in an overlap <paramref name="preferred"/> when it is one of both, else the earlier instant's.
    /// </summary>
    public static int OffsetFor(string zone, long localSecond, int? preferred)
    {
        var local = LocalDateTime.FromDateTime(DateTime.UnixEpoch).PlusSeconds(WithinKnown(localSecond));
        var mapping = Zone(zone).MapLocal(local);
        var early = mapping.EarlyInterval.WallOffset.Seconds;
        var late = mapping.LateInterval.WallOffset.Seconds;
        return mapping.Count == 2 && preferred == late ? late : early;
    }

    private static DateTimeZone Zone(string name) => DateTimeZoneProviders.Tzdb[name];

    private static long WithinKnown(long second)
    {
        if (second < _firstKnown) return _firstKnown;
        return second <= _lastKnown ? second : second - ((((second - _lastKnown) / SecondsPerCycle) + 1) * SecondsPerCycle);
    }
}
