using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>Three-valued logic: null is "unknown".</summary>
public static class Kleene
{
    public static Value Of(bool? truth) => truth is { } known ? Value.Of(known) : Value.Null;

    /// <summary>A predicate's value as true, false or unknown; anything else is a type error at <paramref name="span"/>.</summary>
    public static bool? Truth(Value value, TextSpan span)
    {
        if (value.IsTrue) return true;
        if (value.IsFalse) return false;
        return value.IsNull ? null : throw RuntimeFailure.WrongType($"expected a boolean but was {TypeName.Describe(value)}", span);
    }

    public static bool? Not(bool? operand) => !operand;

    public static bool? Xor(bool? left, bool? right) => left ^ right;
}
