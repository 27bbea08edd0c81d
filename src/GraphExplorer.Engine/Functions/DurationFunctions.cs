using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions that give durations.</summary>
internal static class DurationFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("duration", Create),
        new("duration.between", call => Value.Of(Span(call).Between())),
        new("duration.inMonths", call => Value.Of(Span(call).InMonths())),
        new("duration.inDays", call => Value.Of(Span(call).InDays())),
        new("duration.inSeconds", call => Value.Of(Span(call).InSeconds())),
    ];

    private static Value Create(Call call) => call[0].Kind switch
    {
        ValueKind.String => Value.Of(TemporalParser.Duration(call[0].AsString, call.Span)),
        ValueKind.Duration => call[0],
        ValueKind.Map => Value.Of(DurationFields.Read(call[0].AsMap, call.Span)),
        _ => throw call.WrongType(0, "a text or a map"),
    };

    private static DurationSpan Span(Call call) => new(
        TemporalParts.Of(call[0]) ?? throw call.WrongType(0, "a temporal value"),
        TemporalParts.Of(call[1]) ?? throw call.WrongType(1, "a temporal value"),
        call.Span);
}
