using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary><c>date()</c> and what belongs to it.</summary>
internal static class DateFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("date", Create),
        new("date.transaction", call => Value.Of(From(StatementClock.Statement(call)))),
        new("date.statement", call => Value.Of(From(StatementClock.Statement(call)))),
        new("date.realtime", call => Value.Of(From(StatementClock.Realtime(call)))),
        new("date.truncate", Truncate) { NullIfAnyNull = false },
    ];

    private static Value Create(Call call)
    {
        if (call.Count == 0) return Value.Of(From(StatementClock.Statement(call)));
        if (call[0].Kind == ValueKind.String) return Value.Of(TemporalParser.Date(call[0].AsString, call.Span));
        if (TemporalParts.Of(call[0]) is { } parts) return Value.Of(parts.Date ?? throw call.InvalidValue(0, "a value with a date"));
        var fields = new FieldReader(call.Map(0), call.Span);
        return Value.Of(fields.IsZoneOnly ? From(TemporalCall.Now(call, fields)) : TemporalBuilder.Date(fields));
    }

    private static DateValue From(DateTimeValue now) => now.Local.Date;

    private static Value Truncate(Call call)
    {
        if (TemporalCall.Input(call) is not { } input) return Value.Null;
        var date = Truncation.Date(call.Text(0), input.Date, call.Span);
        var fields = TemporalCall.Fields(call);
        return fields.Count == 0
            ? Value.Of(date)
            : Value.Of(TemporalBuilder.Date(new(fields.With("date", Value.Of(date)), call.Span)));
    }
}
