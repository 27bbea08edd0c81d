using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Text to tokens. White space and comments are left out.</summary>
internal sealed class Lexer(SourceText source)
{
    private static readonly string[] LongSymbols = ["<>", "<=", ">=", "=~", "+=", "..", "::", "||"];
    private const string ShortSymbols = "()[]{}<>=+-*/%^.,:;|&!$?";

    private readonly string _text = source.Decoded;
    private readonly NumberLexer _numbers = new(source);
    private readonly QuotedLexer _quoted = new(source);
    private int _at;

    /// <summary>All tokens; the last is <see cref="TokenKind.End"/>.</summary>
    /// <exception cref="GraphException">A character, number or text that cannot be read.</exception>
    public List<Token> ReadAll()
    {
        var tokens = new List<Token>();
        while (SkipToToken()) tokens.Add(Next());
        tokens.Add(new(TokenKind.End, "", source.Span(_text.Length, _text.Length)));
        return tokens;
    }

    private Token Next()
    {
        var first = _text[_at];
        if (Characters.StartsName(first)) return Word();
        if (char.IsAsciiDigit(first) || (first == '.' && char.IsAsciiDigit(At(1)))) return _numbers.Read(ref _at);
        if (first is '\'' or '"' or '`') return _quoted.Read(ref _at);
        return Symbol();
    }

    private Token Word()
    {
        var start = _at;
        while (_at < _text.Length && Characters.ContinuesName(_text[_at])) _at++;
        return new(TokenKind.Word, _text[start.._at], source.Span(start, _at));
    }

    private Token Symbol()
    {
        var rest = _text.AsSpan(_at);
        foreach (var symbol in LongSymbols)
            if (rest.StartsWith(symbol, StringComparison.Ordinal)) return Symbol(symbol);
        return ShortSymbols.Contains(rest[0], StringComparison.Ordinal) ? Symbol(rest[0].ToString()) : throw Unknown();
    }

    private Token Symbol(string symbol)
    {
        var start = _at;
        _at += symbol.Length;
        return new(TokenKind.Symbol, symbol, source.Span(start, _at));
    }

    private GraphException Unknown()
    {
        var length = char.IsSurrogatePair(_text[_at], At(1)) ? 2 : 1;
        var entry = char.IsAscii(_text[_at]) ? SyntaxErrors.UnexpectedSyntax : SyntaxErrors.InvalidUnicodeCharacter;
        return new(entry, $"'{_text.Substring(_at, length)}' is no character of Cypher.", source.Span(_at, _at + length));
    }

    private bool SkipToToken()
    {
        while (_at < _text.Length)
        {
            if (Characters.IsSpace(_text[_at])) _at++;
            else if (_text[_at] == '/' && At(1) == '/') SkipLine();
            else if (_text[_at] == '/' && At(1) == '*') SkipBlock();
            else return true;
        }

        return false;
    }

    private void SkipLine()
    {
        while (_at < _text.Length && _text[_at] is not ('\n' or '\r')) _at++;
    }

    private void SkipBlock()
    {
        var end = _text.IndexOf("*/", _at + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            throw new GraphException(
                SyntaxErrors.UnexpectedSyntax, "The comment that starts here does not end with '*/'.", source.Span(_at, _text.Length));
        }

        _at = end + 2;
    }

    private char At(int ahead) => _at + ahead < _text.Length ? _text[_at + ahead] : '\0';
}
