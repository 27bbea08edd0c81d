using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>/</c>: of integers, cut towards zero; of floats; of a duration by a number.</summary>
public static class Division
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (left.Kind == ValueKind.Duration && right.IsNumber) return Value.Of(DurationArithmetic.Divide(left.AsDuration, right, span));
        if (!left.IsNumber || !right.IsNumber) throw RuntimeFailure.Operands("/", left, right, span);
        if (!left.IsInteger || !right.IsInteger) return Value.Of(left.AsFloat / right.AsFloat);
        return right.AsInteger switch
        {
            0 => throw RuntimeFailure.DivisionByZero(span),
            -1 when left.AsInteger == long.MinValue => throw RuntimeFailure.Overflow("/", left, right, span),
            _ => Value.Of(left.AsInteger / right.AsInteger),
        };
    }
}
