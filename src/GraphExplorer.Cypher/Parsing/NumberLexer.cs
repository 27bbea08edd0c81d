using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Numbers: <c>1</c>, <c>1_000</c>, <c>0xFF</c>, <c>0o17</c>, <c>.5</c>, <c>1.5e-3</c>.</summary>
internal sealed class NumberLexer(SourceText source)
{
    private readonly string _text = source.Decoded;

    /// <summary>Reads one number and moves behind it. A sign is no part of it.</summary>
    public Token Read(ref int at)
    {
        var start = at;
        var kind = At(at) == '0' && At(at + 1) is 'x' or 'X' or 'o' or 'O' ? ReadPrefixed(ref at) : ReadDecimal(ref at);
        var end = at;
        while (Characters.ContinuesName(At(end))) end++;
        var text = _text[start..end];
        if (kind == TokenKind.Float && "fFdD".Contains(text[^1], StringComparison.Ordinal) && end == at + 1) at = end;
        if (end != at || !IsValid(kind, text)) kind = TokenKind.BadNumber;
        at = end;
        return new(kind, text, source.Span(start, end));
    }

    private TokenKind ReadPrefixed(ref int at)
    {
        at += 2;
        while (Characters.ContinuesName(At(at))) at++;
        return TokenKind.Integer;
    }

    private TokenKind ReadDecimal(ref int at)
    {
        var kind = TokenKind.Integer;
        SkipDigits(ref at);
        if (At(at) == '.' && char.IsAsciiDigit(At(at + 1)))
        {
            at++;
            SkipDigits(ref at);
            kind = TokenKind.Float;
        }

        if (At(at) is not ('e' or 'E')) return kind;
        var exponent = At(at + 1) is '+' or '-' ? at + 2 : at + 1;
        if (!char.IsAsciiDigit(At(exponent))) return kind;
        at = exponent;
        SkipDigits(ref at);
        return TokenKind.Float;
    }

    private void SkipDigits(ref int at)
    {
        while (char.IsAsciiDigit(At(at)) || (At(at) == '_' && char.IsAsciiDigit(At(at + 1)))) at++;
    }

    private static bool IsValid(TokenKind kind, string text)
    {
        if (kind == TokenKind.Float) return true;
        var digits = text.Length > 2 ? text.AsSpan(2) : default;
        return text switch
        {
            ['0', 'x', ..] => digits.Length > 0 && digits.IndexOfAnyExcept("0123456789abcdefABCDEF_") < 0,
            ['0', 'o', ..] => digits.Length > 0 && digits.IndexOfAnyExcept("01234567_") < 0,
            // As on Neo4j: these once were octal and might still be meant so.
            ['0', _, ..] => false,
            _ => true,
        };
    }

    private char At(int at) => at < _text.Length ? _text[at] : '\0';
}
