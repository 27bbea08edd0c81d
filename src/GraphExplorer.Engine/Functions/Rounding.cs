using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>
/// <c>round(value, precision, mode)</c>: to whole numbers half goes up, to decimals half goes away from zero, unless a mode is
/// named.
/// </summary>
internal static class Rounding
{
    // Beyond this every float is whole; and a decimal holds it.
    private const double EveryFloatIsWhole = 9_007_199_254_740_992;
    private const int MostDecimals = 27;

    public static Value Round(Call call)
    {
        var value = call.Float(0);
        var precision = call.Count > 1 ? Precision(call) : 0;
        var mode = call.Count > 2 ? call.Text(2).ToUpperInvariant() : precision == 0 ? "HALF_CEILING" : "HALF_UP";
        if (!double.IsFinite(value) || Math.Abs(value) >= EveryFloatIsWhole) return Value.Of(value);
        var exact = decimal.Parse(value.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture);
        var places = Math.Min(precision, MostDecimals - (int)Math.Ceiling(Math.Log10(Math.Max(1, Math.Abs(value)) + 1)));
        return Value.Of((double)Round(exact, places, mode, call) + 0.0); // a decimal may be -0
    }

    private static decimal Round(decimal value, int places, string mode, Call call) => mode switch
    {
        "HALF_CEILING" => Math.Floor(value + 0.5m),
        "HALF_UP" => Math.Round(value, places, MidpointRounding.AwayFromZero),
        "HALF_EVEN" => Math.Round(value, places, MidpointRounding.ToEven),
        "HALF_DOWN" => HalfDown(value, places),
        "UP" => Math.Round(value, places, value >= 0 ? MidpointRounding.ToPositiveInfinity : MidpointRounding.ToNegativeInfinity),
        "DOWN" => Math.Round(value, places, MidpointRounding.ToZero),
        "CEILING" => Math.Round(value, places, MidpointRounding.ToPositiveInfinity),
        "FLOOR" => Math.Round(value, places, MidpointRounding.ToNegativeInfinity),
        _ => throw RuntimeFailure.InvalidValue(
            $"`round` knows CEILING, FLOOR, UP, DOWN, HALF_EVEN, HALF_UP and HALF_DOWN, not {TypeName.Describe(call[2])}", call.Span),
    };

    private static decimal HalfDown(decimal value, int places)
    {
        var up = Math.Round(value, places, MidpointRounding.AwayFromZero);
        var down = Math.Round(value, places, MidpointRounding.ToZero);
        return Math.Abs(up - value) == Math.Abs(value - down) ? down : up;
    }

    private static int Precision(Call call)
    {
        var precision = (long)call.Float(1);
        return precision is >= 0 and <= int.MaxValue
            ? (int)precision
            : throw RuntimeFailure.OutOfRange($"`round` takes no negative precision, but was given {precision}", call.Span);
    }
}
