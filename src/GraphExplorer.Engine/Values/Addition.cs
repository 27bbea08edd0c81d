using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>
/// <c>+</c>: of numbers, of texts (and a text with a scalar), of a list with a list or an item, of temporal values with durations.
/// </summary>
public static class Addition
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.IsNumber && right.IsNumber) return AddNumbers(left, right, span);
        if (left.Kind == ValueKind.List || right.Kind == ValueKind.List) return Append(left, right);
        if (left.Kind == ValueKind.String || right.Kind == ValueKind.String) return Join(left, right, span);
        return (right.Kind == ValueKind.Duration ? AddDuration(left, right, span) : null)
            ?? (left.Kind == ValueKind.Duration ? AddDuration(right, left, span) : null)
            ?? throw RuntimeFailure.Operands("+", left, right, span);
    }

    private static Value? AddDuration(Value other, Value duration, TextSpan span)
    {
        if (other.Kind == ValueKind.Duration) return Value.Of(DurationArithmetic.Add(other.AsDuration, duration.AsDuration, span));
        return TemporalArithmetic.CanShift(other) ? TemporalArithmetic.Shift(other, duration.AsDuration, span) : null;
    }

    private static Value AddNumbers(Value left, Value right, TextSpan span)
    {
        if (!left.IsInteger || !right.IsInteger) return Value.Of(left.AsFloat + right.AsFloat);
        var sum = unchecked(left.AsInteger + right.AsInteger);
        var overflowed = ((left.AsInteger ^ sum) & (right.AsInteger ^ sum)) < 0;
        return overflowed ? throw RuntimeFailure.Overflow("+", left, right, span) : Value.Of(sum);
    }

    private static Value Append(Value left, Value right) => Value.Of((IReadOnlyList<Value>)[.. ListView.Of(left), .. ListView.Of(right)]);

    private static Value Join(Value left, Value right, TextSpan span) =>
        ScalarText.TryWrite(left, out var start) && ScalarText.TryWrite(right, out var end)
            ? Value.Of(start + end)
            : throw RuntimeFailure.Operands("+", left, right, span);
}
