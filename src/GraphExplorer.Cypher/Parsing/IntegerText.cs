using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Reads the integers that <see cref="NumberLexer"/> let through.</summary>
internal static class IntegerText
{
    private const ulong Lowest = 1UL << 63;

    /// <param name="negative">Whether a minus stands before it: only then the lowest integer can be written.</param>
    /// <exception cref="GraphException">It does not fit into 64 bits.</exception>
    public static long Read(Token token, bool negative)
    {
        if (Magnitude(token.Text.Replace("_", "", StringComparison.Ordinal)) is { } magnitude)
        {
            if (magnitude < Lowest) return negative ? -(long)magnitude : (long)magnitude;
            if (negative && magnitude == Lowest) return long.MinValue;
        }

        throw new GraphException(
            SyntaxErrors.IntegerOverflow, $"{(negative ? "-" : "")}{token.Text} is beyond the integers of 64 bits.", token.Span);
    }

    private static ulong? Magnitude(string text) => text switch
    {
        ['0', 'x', .. var digits] => InBase(digits, 16),
        ['0', 'o', .. var digits] => InBase(digits, 8),
        _ => InBase(text, 10),
    };

    private static ulong? InBase(string digits, uint radix)
    {
        ulong value = 0;
        foreach (var digit in digits)
        {
            var next = (UInt128)value * radix + (uint)Convert.FromHexString("0" + digit)[0];
            if (next > ulong.MaxValue) return null;
            value = (ulong)next;
        }

        return value;
    }
}
