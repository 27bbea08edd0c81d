namespace GraphExplorer.Cypher.Parsing;

/// <summary>Tells <c>(a)-->(b)</c> from <c>(a) - b</c> without reading twice.</summary>
internal static class PatternLookahead
{
    /// <summary>Whether the parenthesis here opens the first node of a pattern that has a relationship.</summary>
    public static bool IsPattern(TokenReader tokens)
    {
        if (!CouldBeNode(tokens)) return false;
        var close = Closing(tokens);
        if (tokens.Peek(close + 1).IsSymbol("<"))
            return tokens.Peek(close + 2).IsSymbol("-") && (tokens.Peek(close + 3).IsSymbol("[") || tokens.Peek(close + 3).IsSymbol("-"));
        if (!tokens.Peek(close + 1).IsSymbol("-")) return false;
        return tokens.Peek(close + 2).IsSymbol("[")
            || (tokens.Peek(close + 2).IsSymbol("-") && (tokens.Peek(close + 3).IsSymbol("(") || tokens.Peek(close + 3).IsSymbol(">")));
    }

    private static bool CouldBeNode(TokenReader tokens)
    {
        var inside = tokens.Peek(1);
        if (inside.IsSymbol(")") || inside.IsSymbol(":") || inside.IsSymbol("{")) return true;
        var next = tokens.Peek(2);
        return inside.IsName && (next.IsSymbol(")") || next.IsSymbol(":") || next.IsSymbol("{") || next.IsWord("WHERE") || next.IsWord("IS"));
    }

    /// <summary>How far ahead the parenthesis that opens here closes.</summary>
    private static int Closing(TokenReader tokens)
    {
        var depth = 0;
        for (var ahead = 0; ; ahead++)
        {
            var token = tokens.Peek(ahead);
            if (token.Kind == Syntax.TokenKind.End) return ahead;
            if (token.IsSymbol("(")) depth++;
            if (token.IsSymbol(")") && --depth == 0) return ahead;
        }
    }
}
