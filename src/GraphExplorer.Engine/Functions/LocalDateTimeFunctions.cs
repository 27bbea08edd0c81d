using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary><c>localdatetime()</c> and what belongs to it.</summary>
internal static class LocalDateTimeFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("localdatetime", Create),
        new("localdatetime.transaction", call => Value.Of(From(StatementClock.Statement(call)))),
        new("localdatetime.statement", call => Value.Of(From(StatementClock.Statement(call)))),
        new("localdatetime.realtime", call => Value.Of(From(StatementClock.Realtime(call)))),
        new("localdatetime.truncate", Truncate) { NullIfAnyNull = false },
    ];

    private static Value Create(Call call)
    {
        if (call.Count == 0) return Value.Of(From(StatementClock.Statement(call)));
        if (call[0].Kind == ValueKind.String) return Value.Of(TemporalParser.LocalDateTime(call[0].AsString, call.Span));
        if (TemporalParts.Of(call[0]) is not null) return Value.Of(TemporalCall.Local(call));
        var fields = new FieldReader(call.Map(0), call.Span);
        return Value.Of(fields.IsZoneOnly ? From(TemporalCall.Now(call, fields)) : TemporalBuilder.LocalDateTime(fields));
    }

    private static LocalDateTimeValue From(DateTimeValue now) => now.Local;

    private static Value Truncate(Call call)
    {
        if (TemporalCall.Input(call) is not { } input) return Value.Null;
        var cut = Truncation.DateTime(call.Text(0), input, call.Span);
        var fields = Truncation.KeepFraction(call.Text(0), cut.Time, TemporalCall.Fields(call));
        return fields.Count == 0
            ? Value.Of(cut)
            : Value.Of(TemporalBuilder.LocalDateTime(new(fields.With("datetime", Value.Of(cut)), call.Span)));
    }
}
