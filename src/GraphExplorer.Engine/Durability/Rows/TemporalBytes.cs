using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Durability.Rows;

/// <summary>Dates, times and durations as bytes.</summary>
internal static class TemporalBytes
{
    public static void Write(RowWriter row, Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date: ValueBytes.Tag(row, ValueTag.Date).Signed(value.AsDate.EpochDay); break;
            case ValueKind.LocalTime: ValueBytes.Tag(row, ValueTag.LocalTime).Signed(value.AsLocalTime.NanoOfDay); break;
            case ValueKind.Time: Write(ValueBytes.Tag(row, ValueTag.Time), value.AsTime); break;
            case ValueKind.LocalDateTime: Write(ValueBytes.Tag(row, ValueTag.LocalDateTime), value.AsLocalDateTime); break;
            case ValueKind.DateTime: Write(ValueBytes.Tag(row, ValueTag.DateTime), value.AsDateTime); break;
            case ValueKind.Duration: Write(ValueBytes.Tag(row, ValueTag.Duration), value.AsDuration); break;
            default: throw new InvalidOperationException($"a {value.Kind} is no property");
        }
    }

    public static Value Read(ValueTag tag, ref RowReader row) => tag switch
    {
        ValueTag.Date => Value.Of(new DateValue(row.Signed())),
        ValueTag.LocalTime => Value.Of(new LocalTimeValue(row.Signed())),
        ValueTag.Time => Value.Of(new TimeValue(row.Signed(), row.Small())),
        ValueTag.LocalDateTime => Value.Of(new LocalDateTimeValue(row.Signed(), row.Small())),
        ValueTag.DateTime => Value.Of(new DateTimeValue(row.Signed(), row.Small(), row.Small(), row.Byte() == 0 ? null : row.Text())),
        ValueTag.Duration => Value.Of(new DurationValue(row.Signed(), row.Signed(), row.Signed(), row.Small())),
        _ => throw new DamagedRowException($"a value of unknown kind {(int)tag}"),
    };

    private static void Write(RowWriter row, TimeValue time)
    {
        row.Signed(time.NanoOfDay);
        row.Signed(time.OffsetSeconds);
    }

    private static void Write(RowWriter row, LocalDateTimeValue time)
    {
        row.Signed(time.EpochSecond);
        row.Signed(time.Nano);
    }

    private static void Write(RowWriter row, DateTimeValue time)
    {
        row.Signed(time.EpochSecond);
        row.Signed(time.Nano);
        row.Signed(time.OffsetSeconds);
        row.Byte(time.Zone is null ? (byte)0 : (byte)1);
        if (time.Zone is { } zone) row.Text(zone);
    }

    private static void Write(RowWriter row, DurationValue duration)
    {
        row.Signed(duration.Months);
        row.Signed(duration.Days);
        row.Signed(duration.Seconds);
        row.Signed(duration.Nanos);
    }
}
