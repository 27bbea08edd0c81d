using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>A temporal value taken apart; what its type does not have is null. <c>time()</c> has a time and an offset only.</summary>
public readonly record struct TemporalParts(DateValue? Date, LocalTimeValue? Time, int? Offset, string? Zone)
{
    /// <summary>The parts of an instant; null for durations and all other values.</summary>
    public static TemporalParts? Of(Value value)
    {
        switch (value.Kind)
        {
            case ValueKind.Date: return new(value.AsDate, null, null, null);
            case ValueKind.LocalTime: return new(null, value.AsLocalTime, null, null);
            case ValueKind.Time: return new(null, value.AsTime.Local, value.AsTime.OffsetSeconds, null);
            case ValueKind.LocalDateTime: return new(value.AsLocalDateTime.Date, value.AsLocalDateTime.Time, null, null);
            case ValueKind.DateTime:
                var dateTime = value.AsDateTime;
                return new(dateTime.Local.Date, dateTime.Local.Time, dateTime.OffsetSeconds, dateTime.Zone);
            default: return null;
        }
    }

    /// <summary>The zone or offset, or null for local values.</summary>
    public ZoneSpec? ZoneSpec => Offset is { } offset ? new ZoneSpec(offset, Zone) : null;
}
