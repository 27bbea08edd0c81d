using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary><c>datetime()</c> and what belongs to it.</summary>
internal static class DateTimeFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("datetime", Create),
        new("datetime.transaction", call => Value.Of(From(StatementClock.Statement(call)))),
        new("datetime.statement", call => Value.Of(From(StatementClock.Statement(call)))),
        new("datetime.realtime", call => Value.Of(From(StatementClock.Realtime(call)))),
        new("datetime.truncate", Truncate) { NullIfAnyNull = false },
        new("datetime.fromepoch", FromEpoch),
        new("datetime.fromepochmillis", FromEpochMillis),
    ];

    private static Value Create(Call call)
    {
        if (call.Count == 0) return Value.Of(From(StatementClock.Statement(call)));
        if (call[0].Kind == ValueKind.String) return Value.Of(TemporalParser.DateTime(call[0].AsString, call.Span));
        if (TemporalParts.Of(call[0]) is { } parts) return Value.Of((parts.ZoneSpec ?? ZoneSpec.Utc).When(TemporalCall.Local(call)));
        var fields = new FieldReader(call.Map(0), call.Span);
        return Value.Of(fields.IsZoneOnly ? From(TemporalCall.Now(call, fields)) : TemporalBuilder.DateTime(fields));
    }

    private static DateTimeValue From(DateTimeValue now) => now;

    // A zone among the fields is taken as the clock's own: it does not shift the time.
    private static Value Truncate(Call call)
    {
        if (TemporalCall.Input(call) is not { } input) return Value.Null;
        var local = Truncation.DateTime(call.Text(0), input, call.Span);
        var fields = Truncation.KeepFraction(call.Text(0), local.Time, TemporalCall.Fields(call));
        var zone = new FieldReader(fields, call.Span).Zone() ?? input.ZoneSpec ?? ZoneSpec.Utc;
        var cut = Value.Of(zone.When(local));
        return fields.Count == 0 ? cut : Value.Of(TemporalBuilder.DateTime(new(fields.With("datetime", cut), call.Span)));
    }

    private static Value FromEpoch(Call call)
    {
        var nanos = call.Integer(1);
        if (nanos is < 0 or >= IsoCalendar.NanosPerSecond)
        {
            throw RuntimeFailure.InvalidValue($"nanoseconds must be from 0 to 999999999 but were {nanos}", call.Span);
        }

        return Instant(((Int128)call.Integer(0) * IsoCalendar.NanosPerSecond) + nanos, call);
    }

    private static Value FromEpochMillis(Call call) => Instant((Int128)call.Integer(0) * 1_000_000, call);

    private static Value Instant(Int128 nanos, Call call)
    {
        var utc = CalendarArithmetic.FromNanos(nanos, call.Span);
        return Value.Of(ZoneSpec.Utc.At(utc.EpochSecond, utc.Nano));
    }
}
