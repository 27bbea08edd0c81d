namespace GraphExplorer.Cypher.Functions;

/// <summary>Functions of angles, in radians.</summary>
internal static class TrigonometricFunctions
{
    public static FunctionFamily Family { get; } = new("Trigonometric",
    [
        FunctionFamily.Of("acos(input :: FLOAT) :: FLOAT", "The arc cosine.", "acos(0.5)"),
        FunctionFamily.Of("asin(input :: FLOAT) :: FLOAT", "The arc sine.", "asin(0.5)"),
        FunctionFamily.Of("atan(input :: FLOAT) :: FLOAT", "The arc tangent.", "atan(0.5)"),
        FunctionFamily.Of("atan2(y :: FLOAT, x :: FLOAT) :: FLOAT", "The angle of a point.", "atan2(0.5, 0.6)"),
        FunctionFamily.Of("cos(input :: FLOAT) :: FLOAT", "The cosine.", "cos(0.5)"),
        FunctionFamily.Of("cot(input :: FLOAT) :: FLOAT", "The cotangent.", "cot(0.5)"),
        FunctionFamily.Of("degrees(input :: FLOAT) :: FLOAT", "Radians as degrees.", "degrees(3.14159)"),
        FunctionFamily.Of("haversin(input :: FLOAT) :: FLOAT", "Half the versine.", "haversin(0.5)"),
        FunctionFamily.Of("pi() :: FLOAT", "The circle's constant.", "pi()"),
        FunctionFamily.Of("radians(input :: FLOAT) :: FLOAT", "Degrees as radians.", "radians(180)"),
        FunctionFamily.Of("sin(input :: FLOAT) :: FLOAT", "The sine.", "sin(0.5)"),
        FunctionFamily.Of("tan(input :: FLOAT) :: FLOAT", "The tangent.", "tan(0.5)"),
    ]);
}
