using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary><c>time()</c> and what belongs to it.</summary>
internal static class TimeFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("time", Create),
        new("time.transaction", call => Value.Of(From(StatementClock.Statement(call)))),
        new("time.statement", call => Value.Of(From(StatementClock.Statement(call)))),
        new("time.realtime", call => Value.Of(From(StatementClock.Realtime(call)))),
        new("time.truncate", Truncate) { NullIfAnyNull = false },
    ];

    private static Value Create(Call call)
    {
        if (call.Count == 0) return Value.Of(From(StatementClock.Statement(call)));
        if (call[0].Kind == ValueKind.String) return Value.Of(TemporalParser.Time(call[0].AsString, call.Span));
        if (TemporalParts.Of(call[0]) is { } parts)
        {
            var time = parts.Time ?? throw call.InvalidValue(0, "a value with a time");
            return Value.Of(new TimeValue(time.NanoOfDay, parts.Offset ?? 0));
        }

        var fields = new FieldReader(call.Map(0), call.Span);
        var now = call.State.StatementTime.ToUnixTimeSeconds();
        return Value.Of(fields.IsZoneOnly ? From(TemporalCall.Now(call, fields)) : TemporalBuilder.Time(fields, now));
    }

    private static TimeValue From(DateTimeValue now) => new(now.Local.Time.NanoOfDay, now.OffsetSeconds);

    // A zone among the fields is taken as the clock's own: it does not shift the time.
    private static Value Truncate(Call call)
    {
        if (TemporalCall.Input(call) is not { } input) return Value.Null;
        var time = Truncation.Time(call.Text(0), input.Time, call.Span);
        var fields = Truncation.KeepFraction(call.Text(0), time, TemporalCall.Fields(call));
        var now = call.State.StatementTime.ToUnixTimeSeconds();
        var offset = new FieldReader(fields, call.Span).Zone()?.At(now, 0).OffsetSeconds ?? input.Offset ?? 0;
        var cut = Value.Of(new TimeValue(time.NanoOfDay, offset));
        return fields.Count == 0 ? cut : Value.Of(TemporalBuilder.Time(new(fields.With("time", cut), call.Span), now));
    }
}
