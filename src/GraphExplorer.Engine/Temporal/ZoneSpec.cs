using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Where a clock stands: an offset (<c>+01:00</c>), a zone (<c>Europe/Stockholm</c>), or a zone with the offset it is thought to
/// have.
/// </summary>
public readonly record struct ZoneSpec(int? Offset, string? Zone)
{
    public static ZoneSpec Utc { get; } = new(0, null);

    /// <summary>What a clock here shows at an instant.</summary>
    public DateTimeValue At(long epochSecond, int nano) =>
        new(epochSecond, nano, Zone is null ? Offset ?? 0 : TimeZones.OffsetAt(Zone, epochSecond), Zone);

    /// <summary>
    /// The instant when a clock here shows a local time. In a gap the clock has already moved on; in an overlap the
    /// known offset decides, else the first of both.
    /// </summary>
    public DateTimeValue When(LocalDateTimeValue local)
    {
        if (Zone is null) return DateTimeValue.Of(local, Offset ?? 0);
        var offset = TimeZones.OffsetFor(Zone, local.EpochSecond, Offset);
        var epochSecond = local.EpochSecond - offset;
        return new(epochSecond, local.Nano, TimeZones.OffsetAt(Zone, epochSecond), Zone);
    }
}
