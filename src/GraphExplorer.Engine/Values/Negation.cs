using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>The signs <c>-x</c> and <c>+x</c>.</summary>
public static class Negation
{
    public static Value Minus(Value operand, TextSpan span)
    {
        if (operand.IsNull) return Value.Null;
        if (!operand.IsNumber) throw RuntimeFailure.Operand("-", operand, span);
        if (!operand.IsInteger) return Value.Of(-operand.AsFloat);
        return operand.AsInteger == long.MinValue
            ? throw RuntimeFailure.Overflow("-", Value.Of(0L), operand, span)
            : Value.Of(-operand.AsInteger);
    }

    public static Value Plus(Value operand, TextSpan span) =>
        operand.IsNull || operand.IsNumber ? operand : throw RuntimeFailure.Operand("+", operand, span);
}
