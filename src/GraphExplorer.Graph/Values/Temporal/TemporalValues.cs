namespace GraphExplorer.Graph.Values;

/// <summary>A calendar date, years ±999,999,999, proleptic ISO calendar.</summary>
/// <param name="EpochDay">Days since 1970-01-01.</param>
public sealed partial record DateValue(long EpochDay);

/// <summary>A time of day without offset.</summary>
/// <param name="NanoOfDay">0 to 86,399,999,999,999.</param>
public sealed partial record LocalTimeValue(long NanoOfDay);

/// <summary>A time of day with an offset.</summary>
/// <param name="NanoOfDay">Local nanoseconds since midnight.</param>
/// <param name="OffsetSeconds">East of UTC, ±64,800.</param>
public sealed partial record TimeValue(long NanoOfDay, int OffsetSeconds);

/// <summary>A date and time without offset.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00 of the same local clock.</param>
/// <param name="Nano">0 to 999,999,999.</param>
public sealed partial record LocalDateTimeValue(long EpochSecond, int Nano);

/// <summary>An instant with the offset, and where known the zone, of the clock it was read from.</summary>
/// <param name="EpochSecond">Seconds since 1970-01-01T00:00Z.</param>
/// <param name="Nano">0 to 999,999,999.</param>
/// <param name="OffsetSeconds">East of UTC, ±64,800.</param>
/// <param name="Zone">An IANA zone name such as <c>Europe/Stockholm</c>, or null.</param>
public sealed partial record DateTimeValue(long EpochSecond, int Nano, int OffsetSeconds, string? Zone);

/// <summary>An amount of time in four groups that are never carried into one another.</summary>
/// <param name="Months">Years are twelve of these.</param>
/// <param name="Days">Weeks are seven of these.</param>
/// <param name="Seconds">Whole seconds, floored: -0.5 s is -1 s and 500,000,000 ns.</param>
/// <param name="Nanos">0 to 999,999,999.</param>
public sealed partial record DurationValue(long Months, long Days, long Seconds, int Nanos);

/// <summary>A point.</summary>
/// <param name="Srid">7203 cartesian, 9157 cartesian-3d, 4326 wgs-84 (x longitude, y latitude in degrees), 4979 wgs-84-3d.</param>
public sealed partial record PointValue(int Srid, double X, double Y, double? Z = null);
