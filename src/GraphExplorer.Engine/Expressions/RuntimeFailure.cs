using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Expressions;

/// <summary>Makes the errors of running expressions, so that one kind of failure always reads alike.</summary>
public static class RuntimeFailure
{
    public static GraphException WrongType(string message, TextSpan span) => new(TypeErrors.WrongType, Sentence(message), span);

    public static GraphException Operands(string symbol, Value left, Value right, TextSpan span) =>
        WrongType($"`{symbol}` cannot be applied to {TypeName.Describe(left)} and {TypeName.Describe(right)}", span);

    public static GraphException Operand(string symbol, Value operand, TextSpan span) =>
        WrongType($"`{symbol}` cannot be applied to {TypeName.Describe(operand)}", span);

    public static GraphException InvalidValue(string message, TextSpan span) =>
        new(TypeErrors.InvalidArgumentValue, Sentence(message), span);

    public static GraphException OutOfRange(string message, TextSpan span) => new(RuntimeErrors.NumberOutOfRange, Sentence(message), span);

    public static GraphException InvalidArgument(string message, TextSpan span) =>
        new(RuntimeErrors.InvalidArgument, Sentence(message), span);

    public static GraphException DivisionByZero(TextSpan span) => new(RuntimeErrors.DivisionByZero, "Division by zero.", span);

    public static GraphException Overflow(string symbol, Value left, Value right, TextSpan span) =>
        new(RuntimeErrors.ArithmeticOverflow, $"The result of {left} {symbol} {right} does not fit an integer of 64 bits.", span);

    public static GraphException Overflow(string what, TextSpan span) =>
        new(RuntimeErrors.ArithmeticOverflow, $"{what} does not fit an integer of 64 bits.", span);

    public static GraphException InvalidRegularExpression(string pattern, Exception cause, TextSpan span) =>
        new(RuntimeErrors.InvalidRegularExpression, $"The regular expression {Value.Of(pattern)} failed: {cause.Message}", span, cause);

    private static string Sentence(string message) => $"{char.ToUpperInvariant(message[0])}{message[1..]}.";
}
