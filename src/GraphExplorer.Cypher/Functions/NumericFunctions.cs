namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of numbers, logarithms and roots included.</summary>
internal static class NumericFunctions
{
    public static FunctionFamily Family { get; } = new("Numeric",
    [
        FunctionFamily.Of("abs(input :: NUMBER) :: NUMBER", "Without its sign.", "abs(-3)"),
        FunctionFamily.Of("ceil(input :: FLOAT) :: FLOAT", "Up to the next whole number.", "ceil(1.2)"),
        FunctionFamily.Of("floor(input :: FLOAT) :: FLOAT", "Down to the next whole number.", "floor(1.8)"),
        FunctionFamily.Of("rand() :: FLOAT", "A random number from 0 to below 1.", "rand()") with { IsVolatile = true },
        FunctionFamily.Of(
            "round(value :: FLOAT, precision? :: NUMBER, mode? :: STRING) :: FLOAT",
            "To the nearest whole number or a number of decimals, half up or by the mode named.", "round(3.14159, 2, 'HALF_EVEN')"),
        FunctionFamily.Of("sign(input :: NUMBER) :: INTEGER", "1, 0 or -1.", "sign(-3.5)"),
        FunctionFamily.Of("e() :: FLOAT", "The base of natural logarithms.", "e()"),
        FunctionFamily.Of("exp(input :: FLOAT) :: FLOAT", "e to a power.", "exp(2)"),
        FunctionFamily.Of("log(input :: FLOAT) :: FLOAT", "The natural logarithm.", "log(10)"),
        FunctionFamily.Of("log10(input :: FLOAT) :: FLOAT", "The logarithm to base 10.", "log10(1000)"),
        FunctionFamily.Of("sqrt(input :: FLOAT) :: FLOAT", "The square root.", "sqrt(16)"),
    ]);
}
