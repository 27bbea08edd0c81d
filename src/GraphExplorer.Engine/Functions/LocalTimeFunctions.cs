using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary><c>localtime()</c> and what belongs to it.</summary>
internal static class LocalTimeFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("localtime", Create),
        new("localtime.transaction", call => Value.Of(From(StatementClock.Statement(call)))),
        new("localtime.statement", call => Value.Of(From(StatementClock.Statement(call)))),
        new("localtime.realtime", call => Value.Of(From(StatementClock.Realtime(call)))),
        new("localtime.truncate", Truncate) { NullIfAnyNull = false },
    ];

    private static Value Create(Call call)
    {
        if (call.Count == 0) return Value.Of(From(StatementClock.Statement(call)));
        if (call[0].Kind == ValueKind.String) return Value.Of(TemporalParser.LocalTime(call[0].AsString, call.Span));
        if (TemporalParts.Of(call[0]) is { } parts) return Value.Of(parts.Time ?? throw call.InvalidValue(0, "a value with a time"));
        var fields = new FieldReader(call.Map(0), call.Span);
        return Value.Of(fields.IsZoneOnly ? From(TemporalCall.Now(call, fields)) : TemporalBuilder.LocalTime(fields));
    }

    private static LocalTimeValue From(DateTimeValue now) => now.Local.Time;

    private static Value Truncate(Call call)
    {
        if (TemporalCall.Input(call) is not { } input) return Value.Null;
        var time = Truncation.Time(call.Text(0), input.Time, call.Span);
        var fields = Truncation.KeepFraction(call.Text(0), time, TemporalCall.Fields(call));
        return fields.Count == 0
            ? Value.Of(time)
            : Value.Of(TemporalBuilder.LocalTime(new(fields.With("time", Value.Of(time)), call.Span)));
    }
}
