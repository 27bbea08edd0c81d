using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>
/// The current time as functions see it: of the statement (and its transaction, which is the same here), or of the moment.
/// </summary>
internal static class StatementClock
{
    /// <summary>When the statement started, in UTC or in the zone that is the call's first argument.</summary>
    public static DateTimeValue Statement(Call call) => In(Zone(call), call.State.StatementTime);

    /// <summary>When the function is called.</summary>
    public static DateTimeValue Realtime(Call call) => In(Zone(call), call.State.Clock.GetUtcNow());

    public static DateTimeValue In(ZoneSpec zone, DateTimeOffset time)
    {
        var (seconds, ticks) = IsoCalendar.FloorDivide(time.UtcTicks - DateTimeOffset.UnixEpoch.Ticks, TimeSpan.TicksPerSecond);
        return zone.At(seconds, (int)(ticks * 100));
    }

    private static ZoneSpec Zone(Call call) => call.Count == 0 ? ZoneSpec.Utc : ZoneText.Parse(call.Text(0), call.Span);
}
