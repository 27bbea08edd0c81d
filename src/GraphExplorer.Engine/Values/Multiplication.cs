using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>*</c>: of numbers, of a duration with a number.</summary>
public static class Multiplication
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber) return MultiplyNumbers(left, right, span);
        if (left.Kind == ValueKind.Duration && right.IsNumber) return Value.Of(DurationArithmetic.Multiply(left.AsDuration, right, span));
        return left.IsNumber && right.Kind == ValueKind.Duration
            ? Value.Of(DurationArithmetic.Multiply(right.AsDuration, left, span))
            : throw RuntimeFailure.Operands("*", left, right, span);
    }

    private static Value MultiplyNumbers(Value left, Value right, TextSpan span)
    {
        if (!left.IsInteger || !right.IsInteger) return Value.Of(left.AsFloat * right.AsFloat);
        var product = (Int128)left.AsInteger * right.AsInteger;
        return product == (long)product ? Value.Of((long)product) : throw RuntimeFailure.Overflow("*", left, right, span);
    }
}
