using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>The operators between two operands, from the weakest binding to the strongest.</summary>
internal static class OperatorTable
{
    public static BinaryOperator? Or(TokenReader tokens) => tokens.AcceptWord("OR") ? BinaryOperator.Or : null;

    public static BinaryOperator? Xor(TokenReader tokens) => tokens.AcceptWord("XOR") ? BinaryOperator.Xor : null;

    public static BinaryOperator? And(TokenReader tokens) => tokens.AcceptWord("AND") ? BinaryOperator.And : null;

    public static BinaryOperator? Comparison(TokenReader tokens) =>
        tokens.AcceptSymbol("=") ? BinaryOperator.Equal
        : tokens.AcceptSymbol("<>") ? BinaryOperator.NotEqual
        : tokens.AcceptSymbol("<=") ? BinaryOperator.LessOrEqual
        : tokens.AcceptSymbol(">=") ? BinaryOperator.GreaterOrEqual
        : tokens.AcceptSymbol("<") ? BinaryOperator.Less
        : tokens.AcceptSymbol(">") ? BinaryOperator.Greater
        : null;

    public static BinaryOperator? Predicate(TokenReader tokens) =>
        tokens.AcceptSymbol("=~") ? BinaryOperator.Matches
        : tokens.AcceptWord("IN") ? BinaryOperator.In
        : tokens.AcceptWord("CONTAINS") ? BinaryOperator.Contains
        : tokens.AcceptWords("STARTS", "WITH") ? BinaryOperator.StartsWith
        : tokens.AcceptWords("ENDS", "WITH") ? BinaryOperator.EndsWith
        : null;

    public static BinaryOperator? Additive(TokenReader tokens) =>
        tokens.AcceptSymbol("+") ? BinaryOperator.Add
        : tokens.AcceptSymbol("-") ? BinaryOperator.Subtract
        : tokens.AcceptSymbol("||") ? BinaryOperator.Concatenate
        : null;

    public static BinaryOperator? Multiplicative(TokenReader tokens) =>
        tokens.AcceptSymbol("*") ? BinaryOperator.Multiply
        : tokens.AcceptSymbol("/") ? BinaryOperator.Divide
        : tokens.AcceptSymbol("%") ? BinaryOperator.Modulo
        : null;

    public static BinaryOperator? Power(TokenReader tokens) => tokens.AcceptSymbol("^") ? BinaryOperator.Power : null;
}
