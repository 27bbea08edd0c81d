using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Text to syntax tree.</summary>
internal static class StatementParser
{
    /// <exception cref="GraphException">The text is not exactly one statement; with the place and what was expected there.</exception>
    public static StatementSyntax Parse(string text)
    {
        var parsers = new Parsers(text);
        var tokens = parsers.Tokens;
        var start = tokens.Current;
        SkipOptions(tokens);
        var mode = Mode(tokens);
        var query = parsers.Queries.Query();
        var span = tokens.SpanFrom(start);
        ExpectEnd(tokens);
        if (parsers.AllClauses.Count > 1 && parsers.AllClauses.OfType<SchemaChangeSyntax>().FirstOrDefault() is { } change)
            throw new GraphException(SyntaxErrors.InvalidClauseComposition, $"{change.Name} is a statement of its own.", change.Span);
        return new(mode, query)
        {
            Span = span,
            AllClauses = parsers.AllClauses,
            AllFunctionCalls = parsers.AllFunctionCalls,
        };
    }

    /// <summary><c>CYPHER 5 runtime=slotted</c>: wishes to a server's planner, without meaning for the statement.</summary>
    private static void SkipOptions(TokenReader tokens)
    {
        if (!tokens.AcceptWord("CYPHER")) return;
        if (tokens.Current.Kind == TokenKind.Integer) tokens.Take();
        while (tokens.Current.IsName && tokens.Peek(1).IsSymbol("="))
        {
            tokens.Take();
            tokens.Take();
            tokens.ExpectName("the value of an option");
        }
    }

    private static StatementMode Mode(TokenReader tokens) =>
        tokens.AcceptWord("EXPLAIN") ? StatementMode.Explain
        : tokens.AcceptWord("PROFILE") ? StatementMode.Profile
        : StatementMode.Run;

    private static void ExpectEnd(TokenReader tokens)
    {
        if (tokens.AcceptSymbol(";") && !tokens.AtEnd)
        {
            throw new GraphException(
                SyntaxErrors.UnexpectedSyntax, $"Expected a single statement, but found {tokens.Current.Display} after ';'.",
                tokens.Current.Span);
        }

        if (!tokens.AtEnd) throw tokens.Unexpected("a clause or the end of the text");
    }
}
