namespace GraphExplorer.Graph.Values;

/// <summary>
/// Orders temporal values of one kind. Zoned ones by instant, then by what the clock showed, then by zone; durations by
/// their length with the average month of 30.436875 days, then by months, days, seconds.
/// </summary>
public static class TemporalOrder
{
    public const long SecondsPerAverageMonth = 2_629_746;

    /// <summary>Compares two values of the same temporal kind.</summary>
    public static int Compare(Value x, Value y) => x.Kind switch
    {
        ValueKind.Date => x.AsDate.EpochDay.CompareTo(y.AsDate.EpochDay),
        ValueKind.LocalTime => x.AsLocalTime.NanoOfDay.CompareTo(y.AsLocalTime.NanoOfDay),
        ValueKind.Time => Compare(x.AsTime, y.AsTime),
        ValueKind.LocalDateTime => Compare(x.AsLocalDateTime, y.AsLocalDateTime),
        ValueKind.DateTime => Compare(x.AsDateTime, y.AsDateTime),
        ValueKind.Duration => Compare(x.AsDuration, y.AsDuration),
        _ => throw new InvalidOperationException($"{x.Kind} is no temporal kind"),
    };

    private static int Compare(TimeValue x, TimeValue y) =>
        (x.UtcNanos, x.NanoOfDay).CompareTo((y.UtcNanos, y.NanoOfDay));

    private static int Compare(LocalDateTimeValue x, LocalDateTimeValue y) =>
        (x.EpochSecond, x.Nano).CompareTo((y.EpochSecond, y.Nano));

    private static int Compare(DateTimeValue x, DateTimeValue y)
    {
        var order = (x.EpochSecond, x.Nano, x.OffsetSeconds).CompareTo((y.EpochSecond, y.Nano, y.OffsetSeconds));
        return order != 0 ? order : string.CompareOrdinal(x.Zone, y.Zone);
    }

    private static int Compare(DurationValue x, DurationValue y)
    {
        var order = AverageNanos(x).CompareTo(AverageNanos(y));
        return order != 0 ? order : (x.Months, x.Days, x.Seconds, x.Nanos).CompareTo((y.Months, y.Days, y.Seconds, y.Nanos));
    }

    private static Int128 AverageNanos(DurationValue value)
    {
        var seconds = ((Int128)value.Months * SecondsPerAverageMonth) + ((Int128)value.Days * IsoCalendar.SecondsPerDay) + value.Seconds;
        return (seconds * IsoCalendar.NanosPerSecond) + value.Nanos;
    }
}
