using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions that turn values into another type: strict, lenient (OrNull) and item by item.</summary>
internal static class ConversionFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("toBoolean", call => Conversions.ToBoolean(call[0]) ?? throw call.InvalidValue(0, "a boolean, an integer or a text")),
        new("toBooleanOrNull", call => Conversions.ToBoolean(call[0]) ?? Value.Null),
        new("toBooleanList", call => Each(call, Conversions.ToBoolean)),
        new("toFloat", call => Conversions.ToFloat(call[0]) ?? throw call.InvalidValue(0, "a number or a text")),
        new("toFloatOrNull", call => Conversions.ToFloat(call[0]) ?? Value.Null),
        new("toFloatList", call => Each(call, Conversions.ToFloat)),
        new("toInteger", ToInteger),
        new("toIntegerOrNull", call => Conversions.ToInteger(call[0]) ?? Value.Null),
        new("toIntegerList", call => Each(call, Conversions.ToInteger)),
        new("toString", call => Conversions.ToText(call[0]) ?? throw call.InvalidValue(0, "a scalar, a point or a temporal value")),
        new("toStringOrNull", call => Conversions.ToText(call[0]) ?? Value.Null),
        new("toStringList", call => Each(call, Conversions.ToText)),
    ];

    private static Value ToInteger(Call call)
    {
        var integer = Conversions.ToInteger(call[0]) ?? throw call.InvalidValue(0, "a number, a boolean or a text");
        if (integer.IsNull && call[0].Kind == ValueKind.String && Conversions.IsTooLarge(call[0].AsString))
        {
            throw RuntimeFailure.InvalidValue($"{TypeName.Describe(call[0])} does not fit an integer of 64 bits", call.Span);
        }

        return integer;
    }

    private static Value Each(Call call, Func<Value, Value?> convert)
    {
        call.CheckRoomForCopy(0);
        return Value.List([.. call.List(0).Select(item => item.IsNull ? Value.Null : convert(item) ?? Value.Null)]);
    }
}
