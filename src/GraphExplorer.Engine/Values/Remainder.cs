using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>%</c>: what division leaves, with the sign of the dividend.</summary>
public static class Remainder
{
    public static Value Apply(Value left, Value right, TextSpan span)
    {
        if (left.IsNull || right.IsNull) return Value.Null;
        if (!left.IsNumber || !right.IsNumber) throw RuntimeFailure.Operands("%", left, right, span);
        if (!left.IsInteger || !right.IsInteger) return Value.Of(left.AsFloat % right.AsFloat);
        return right.AsInteger switch
        {
            0 => throw RuntimeFailure.DivisionByZero(span),
            -1 => Value.Of(0L), // the processor would trap on long.MinValue
            _ => Value.Of(left.AsInteger % right.AsInteger),
        };
    }
}
