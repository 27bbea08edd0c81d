using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>What each operator does with the values of its operands. AND, OR and <c>=~</c> have expressions of their own.</summary>
internal static class Operators
{
    public static Func<Value, TextSpan, Value> Of(UnaryOperator symbol) => symbol switch
    {
        UnaryOperator.Not => (operand, span) => Kleene.Of(Kleene.Not(Kleene.Truth(operand, span))),
        UnaryOperator.Negate => Negation.Minus,
        UnaryOperator.Plus => Negation.Plus,
        UnaryOperator.IsNull => (operand, _) => Value.Of(operand.IsNull),
        UnaryOperator.IsNotNull => (operand, _) => Value.Of(!operand.IsNull),
        _ => throw new InvalidOperationException($"no operator {symbol}"),
    };

    public static Func<Value, Value, TextSpan, Value> Of(BinaryOperator symbol) => symbol switch
    {
        BinaryOperator.Xor => (left, right, span) => Kleene.Of(Kleene.Xor(Kleene.Truth(left, span), Kleene.Truth(right, span))),
        BinaryOperator.Equal => (left, right, _) => Kleene.Of(ValueEquality.AreEqual(left, right)),
        BinaryOperator.NotEqual => (left, right, _) => Kleene.Of(Kleene.Not(ValueEquality.AreEqual(left, right))),
        BinaryOperator.Less => (left, right, _) => Kleene.Of(ValueComparison.IsLess(left, right)),
        BinaryOperator.LessOrEqual => (left, right, _) => Kleene.Of(ValueComparison.IsLessOrEqual(left, right)),
        BinaryOperator.Greater => (left, right, _) => Kleene.Of(ValueComparison.IsGreater(left, right)),
        BinaryOperator.GreaterOrEqual => (left, right, _) => Kleene.Of(ValueComparison.IsGreaterOrEqual(left, right)),
        BinaryOperator.In => (left, right, _) => Kleene.Of(ListMembership.Contains(right, left)),
        BinaryOperator.StartsWith => (left, right, _) => OfTexts(left, right, StartsWith),
        BinaryOperator.EndsWith => (left, right, _) => OfTexts(left, right, EndsWith),
        BinaryOperator.Contains => (left, right, _) => OfTexts(left, right, Contains),
        BinaryOperator.Add => Addition.Apply,
        BinaryOperator.Subtract => Subtraction.Apply,
        BinaryOperator.Multiply => Multiplication.Apply,
        BinaryOperator.Divide => Division.Apply,
        BinaryOperator.Modulo => Remainder.Apply,
        BinaryOperator.Power => Power.Apply,
        BinaryOperator.Concatenate => Concatenation.Apply,
        _ => throw new InvalidOperationException($"no operator {symbol}"),
    };

    private static bool StartsWith(string text, string part) => text.StartsWith(part, StringComparison.Ordinal);

    private static bool EndsWith(string text, string part) => text.EndsWith(part, StringComparison.Ordinal);

    private static bool Contains(string text, string part) => text.Contains(part, StringComparison.Ordinal);

    private static Value OfTexts(Value left, Value right, Func<string, string, bool> test) =>
        left.Kind == ValueKind.String && right.Kind == ValueKind.String ? Value.Of(test(left.AsString, right.AsString)) : Value.Null;
}
