using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>-</c>: of numbers, of durations, of a duration from a temporal value.</summary>
public static class Subtraction
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber) return SubtractNumbers(left, right, span);
        if (right.Kind != ValueKind.Duration) throw RuntimeFailure.Operands("-", left, right, span);
        var taken = DurationArithmetic.Negate(right.AsDuration, span);
        if (left.Kind == ValueKind.Duration) return Value.Of(DurationArithmetic.Add(left.AsDuration, taken, span));
        return TemporalArithmetic.CanShift(left)
            ? TemporalArithmetic.Shift(left, taken, span)
            : throw RuntimeFailure.Operands("-", left, right, span);
    }

    private static Value SubtractNumbers(Value left, Value right, TextSpan span)
    {
        if (!left.IsInteger || !right.IsInteger) return Value.Of(left.AsFloat - right.AsFloat);
        var difference = unchecked(left.AsInteger - right.AsInteger);
        var overflowed = ((left.AsInteger ^ right.AsInteger) & (left.AsInteger ^ difference)) < 0;
        return overflowed ? throw RuntimeFailure.Overflow("-", left, right, span) : Value.Of(difference);
    }
}
