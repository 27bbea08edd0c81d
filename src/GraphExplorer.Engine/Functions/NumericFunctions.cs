using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of numbers, logarithms and roots included.</summary>
internal static class NumericFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("abs", Abs),
        new("ceil", call => Value.Of(Math.Ceiling(call.Float(0)))),
        new("floor", call => Value.Of(Math.Floor(call.Float(0)))),
        new("round", Rounding.Round),
        new("sign", Sign),
        new("isNaN", call => Value.Of(double.IsNaN(call.Float(0)))),
        new("rand", call => Value.Of(call.State.Random.NextDouble())),
        new("e", _ => Value.Of(Math.E)),
        new("exp", call => Value.Of(Math.Exp(call.Float(0)))),
        new("log", call => Value.Of(Math.Log(call.Float(0)))),
        new("log10", call => Value.Of(Math.Log10(call.Float(0)))),
        new("sqrt", call => Value.Of(Math.Sqrt(call.Float(0)))),
    ];

    private static Value Abs(Call call)
    {
        if (!call[0].IsInteger) return Value.Of(Math.Abs(call.Float(0)));
        return call[0].AsInteger == long.MinValue
            ? throw RuntimeFailure.Overflow("The absolute value", call.Span)
            : Value.Of(Math.Abs(call[0].AsInteger));
    }

    private static Value Sign(Call call)
    {
        var number = call.Float(0);
        return Value.Of(double.IsNaN(number) ? 0L : Math.Sign(number));
    }
}
