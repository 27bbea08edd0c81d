using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Syntax;

/// <summary>The smallest piece of text with a meaning.</summary>
/// <param name="Text">A name without accents, a text without quotes and escapes, a number as written, a symbol; empty at the end.</param>
public readonly record struct Token(TokenKind Kind, string Text, TextSpan Span)
{
    public bool IsName => Kind is TokenKind.Word or TokenKind.QuotedName;

    /// <summary>Whether it is this keyword, in any case.</summary>
    public bool IsWord(string keyword) => Kind == TokenKind.Word && Text.Equals(keyword, StringComparison.OrdinalIgnoreCase);

    public bool IsSymbol(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    /// <summary>As an error message quotes it.</summary>
    public string Display => Kind switch
    {
        TokenKind.End => "the end of the text",
        TokenKind.String => "a text",
        _ => $"'{Text}'",
    };
}
