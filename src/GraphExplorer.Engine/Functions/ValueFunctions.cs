using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of any value.</summary>
internal static class ValueFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("coalesce", Coalesce) { NullIfAnyNull = false },
        new("nullIf", NullIf) { NullIfAnyNull = false },
        new("valueType", call => Value.Of(ValueTypeName.Of(call[0]))) { NullIfAnyNull = false },
        new("timestamp", call => Value.Of(call.State.StatementTime.ToUnixTimeMilliseconds())),
        new("randomUUID", RandomUuid),
        new("size", Size),
        new("isEmpty", IsEmpty),
    ];

    private static Value Coalesce(Call call) => call.Arguments.FirstOrDefault(argument => !argument.IsNull);

    private static Value NullIf(Call call) => ValueEquality.AreEqual(call[0], call[1]) == true ? Value.Null : call[0];

    private static Value RandomUuid(Call call)
    {
        var bytes = new byte[16];
        call.State.Random.NextBytes(bytes);
        bytes[6] = (byte)((bytes[6] & 0x0F) | 0x40);
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return Value.Of(new Guid(bytes, bigEndian: true).ToString());
    }

    private static Value Size(Call call) => call[0].Kind switch
    {
        ValueKind.String => Value.Of((long)CodePoints.Count(call[0].AsString)),
        ValueKind.List => Value.Of((long)call[0].AsList.Count),
        _ => throw call.WrongType(0, "a text or a list"),
    };

    private static Value IsEmpty(Call call) => call[0].Kind switch
    {
        ValueKind.String => Value.Of(call[0].AsString.Length == 0),
        ValueKind.List => Value.Of(call[0].AsList.Count == 0),
        ValueKind.Map => Value.Of(call[0].AsMap.Count == 0),
        _ => throw call.WrongType(0, "a text, a list or a map"),
    };
}
