using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Binding;

/// <summary>What an arithmetic operator gives, by the types of its operands.</summary>
internal static class ArithmeticTypes
{
    /// <summary>The type of the result, or null when the operator cannot take such operands.</summary>
    public static CypherType? Of(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (TypeRules.IsNumber(left) && TypeRules.IsNumber(right)) return OfNumbers(operation, left, right);
        if (TypeRules.IsUnknown(left) || TypeRules.IsUnknown(right)) return OfUnknown(operation, left, right);
        return operation switch
        {
            BinaryOperator.Add => OfSum(left, right),
            BinaryOperator.Subtract => OfDifference(left, right),
            BinaryOperator.Multiply => OfDurationAndNumber(left, right) ?? OfDurationAndNumber(right, left),
            BinaryOperator.Divide => OfDurationAndNumber(left, right),
            BinaryOperator.Concatenate => OfConcatenation(left, right),
            _ => null,
        };
    }

    private static CypherType? OfNumbers(BinaryOperator operation, CypherType left, CypherType right)
    {
        if (operation == BinaryOperator.Concatenate) return null;
        if (operation == BinaryOperator.Power || left == CypherType.Float || right == CypherType.Float) return CypherType.Float;
        return left == CypherType.Integer && right == CypherType.Integer ? CypherType.Integer : CypherType.Number;
    }

    private static CypherType? OfUnknown(BinaryOperator operation, CypherType left, CypherType right)
    {
        var known = TypeRules.IsUnknown(left) ? right : left;
        if (TypeRules.IsUnknown(known)) return CypherType.Any;
        return operation switch
        {
            // Anything may be added to a list, so nothing is known to be wrong beside an unknown operand.
            BinaryOperator.Add => TypeRules.IsList(known) ? CypherType.List : CypherType.Any,
            BinaryOperator.Concatenate => TypeRules.IsList(known) || known == CypherType.String ? known : null,
            BinaryOperator.Subtract => TypeRules.IsNumber(known) || IsInTime(known) ? CypherType.Any : null,
            BinaryOperator.Modulo => TypeRules.IsNumber(known) ? CypherType.Number : null,
            BinaryOperator.Power => TypeRules.IsNumber(known) ? CypherType.Float : null,
            _ => TypeRules.IsNumber(known) || known == CypherType.Duration ? CypherType.Any : null,
        };
    }

    private static CypherType? OfSum(CypherType left, CypherType right)
    {
        if (TypeRules.IsList(left) || TypeRules.IsList(right)) return CypherType.List;
        if (left == CypherType.String || right == CypherType.String)
            return IsAddedToText(left) && IsAddedToText(right) ? CypherType.String : null;
        if (left == CypherType.Duration && IsInTime(right)) return right;
        return right == CypherType.Duration && IsInTime(left) ? left : null;
    }

    private static bool IsAddedToText(CypherType type) => type == CypherType.String || TypeRules.IsNumber(type) || IsInTime(type);

    private static CypherType? OfDifference(CypherType left, CypherType right) =>
        right == CypherType.Duration && IsInTime(left) ? left : null;

    private static CypherType? OfDurationAndNumber(CypherType duration, CypherType number) =>
        duration == CypherType.Duration && TypeRules.IsNumber(number) ? CypherType.Duration : null;

    private static CypherType? OfConcatenation(CypherType left, CypherType right)
    {
        if (TypeRules.IsList(left) && TypeRules.IsList(right)) return CypherType.List;
        return left == CypherType.String && right == CypherType.String ? CypherType.String : null;
    }

    private static bool IsInTime(CypherType type) => TypeRules.IsTemporal(type) || type == CypherType.Duration;
}
