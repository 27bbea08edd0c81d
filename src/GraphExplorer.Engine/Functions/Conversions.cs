using System.Text.RegularExpressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>
/// One value as another type. The C# null says that a value of this type is never converted, the Cypher null that this one
/// (a text) is not of the form.
/// </summary>
internal static partial class Conversions
{
    public static Value? ToBoolean(Value value) => value.Kind switch
    {
        ValueKind.Boolean => value,
        ValueKind.Integer => Value.Of(value.AsInteger != 0),
        ValueKind.String => value.AsString.Trim().ToUpperInvariant() switch
        {
            "TRUE" => Value.True,
            "FALSE" => Value.False,
            _ => Value.Null,
        },
        _ => null,
    };

    public static Value? ToFloat(Value value) => value.Kind switch
    {
        ValueKind.Float => value,
        ValueKind.Integer => Value.Of((double)value.AsInteger),
        ValueKind.String => ReadFloat(value.AsString.Trim()) is { } number ? Value.Of(number) : Value.Null,
        _ => null,
    };

    public static Value? ToInteger(Value value) => value.Kind switch
    {
        ValueKind.Integer => value,
        ValueKind.Float => Value.Of(Saturated(value.AsFloat)),
        ValueKind.Boolean => Value.Of(value.AsBoolean ? 1L : 0L),
        ValueKind.String => ReadInteger(value.AsString) is { } number ? Value.Of(number) : Value.Null,
        _ => null,
    };

    public static Value? ToText(Value value) => ScalarText.TryWrite(value, out var text) ? Value.Of(text) : null;

    /// <summary>Whether a text is a number, but one beyond 64 bits.</summary>
    public static bool IsTooLarge(string text) => Decimal().IsMatch(text) && ReadInteger(text) is null;

    private static double? ReadFloat(string text)
    {
        if (text is "NaN" or "Infinity" or "+Infinity" or "-Infinity")
        {
            return text == "NaN" ? double.NaN : text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity;
        }

        return Decimal().IsMatch(text) ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;
    }

    // A fraction is cut from the text, since a float would round it; a text with an exponent is read as a float.
    private static long? ReadInteger(string text)
    {
        if (!Decimal().IsMatch(text)) return null;
        var whole = text.Split('.')[0];
        if (whole is "" or "+" or "-") whole += '0';
        if (!text.AsSpan().ContainsAny('e', 'E'))
        {
            return long.TryParse(whole, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var integer) ? integer : null;
        }

        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return Math.Abs(number) < 9.2233720368547758e18 ? (long)number : null;
    }

    private static long Saturated(double number) => double.IsNaN(number) ? 0
        : number >= 9.2233720368547758e18 ? long.MaxValue
        : number <= -9.2233720368547758e18 ? long.MinValue
        : (long)number;

    [GeneratedRegex(@"^[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Decimal();
}
