using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of lists, and <c>range()</c>, which gives one.</summary>
internal static class ListFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("head", call => call.List(0) is { Count: > 0 } list ? list[0] : Value.Null),
        new("last", call => call.List(0) is { Count: > 0 } list ? list[^1] : Value.Null),
        new("tail", Tail),
        new("reverse", Reverse),
        new("range", Range) { NullIfAnyNull = false },
    ];

    private static Value Tail(Call call)
    {
        call.CheckRoomForCopy(0);
        return Value.Of((IReadOnlyList<Value>)[.. call.List(0).Skip(1)]);
    }

    private static Value Reverse(Call call)
    {
        call.CheckRoomForCopy(0);
        return call[0].Kind switch
        {
            ValueKind.List => Value.Of((IReadOnlyList<Value>)[.. call[0].AsList.Reverse()]),
            ValueKind.String => Value.Of(CodePoints.Reverse(call[0].AsString)),
            _ => throw call.WrongType(0, "a text or a list"),
        };
    }

    private static Value Range(Call call)
    {
        var (start, end) = (Bound(call, 0), Bound(call, 1));
        var step = call.Count > 2 ? Bound(call, 2) : 1;
        if (step == 0) throw RuntimeFailure.OutOfRange("the step of `range` must not be 0", call.Span);
        var count = (((Int128)end - start) / step) + 1;
        var backwards = step > 0 ? end < start : end > start;
        if (backwards) return Value.List();
        return count <= int.MaxValue
            ? Value.Of((IReadOnlyList<Value>)new IntegerRange(start, step, (int)count))
            : throw RuntimeFailure.OutOfRange($"`range` would give {count} numbers, which is more than a list can hold", call.Span);
    }

    private static long Bound(Call call, int position) => call[position].IsInteger
        ? call[position].AsInteger
        : throw RuntimeFailure.InvalidArgument($"`range` takes integers but was given {TypeName.Describe(call[position])}", call.Span);
}
