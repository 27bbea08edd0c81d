using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions;

/// <summary>Functions of angles, in radians.</summary>
internal static class TrigonometricFunctions
{
    public static IReadOnlyList<ScalarFunction> All { get; } =
    [
        new("acos", call => Value.Of(Math.Acos(call.Float(0)))),
        new("asin", call => Value.Of(Math.Asin(call.Float(0)))),
        new("atan", call => Value.Of(Math.Atan(call.Float(0)))),
        new("atan2", call => Value.Of(Math.Atan2(call.Float(0), call.Float(1)))),
        new("cos", call => Value.Of(Math.Cos(call.Float(0)))),
        new("cot", call => Value.Of(1 / Math.Tan(call.Float(0)))),
        new("degrees", call => Value.Of(double.RadiansToDegrees(call.Float(0)))),
        new("haversin", call => Value.Of((1 - Math.Cos(call.Float(0))) / 2)),
        new("pi", _ => Value.Of(Math.PI)),
        new("radians", call => Value.Of(double.DegreesToRadians(call.Float(0)))),
        new("sin", call => Value.Of(Math.Sin(call.Float(0)))),
        new("tan", call => Value.Of(Math.Tan(call.Float(0)))),
    ];
}
