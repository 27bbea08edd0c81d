using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>A script to the texts of its statements: what stands between semicolons that are in no text, name or comment.</summary>
internal static class ScriptReader
{
    public static IReadOnlyList<ScriptStatement> Read(string script)
    {
        var source = new SourceText(script);
        var statements = new List<ScriptStatement>();
        var tokens = new List<Token>();
        foreach (var token in new Lexer(source).ReadAll())
        {
            if (token.Kind != TokenKind.End && !token.IsSymbol(";"))
            {
                tokens.Add(token);
                continue;
            }

            if (tokens.Count > 0) statements.Add(Statement(source, tokens[0], tokens[^1]));
            tokens.Clear();
        }

        return statements;
    }

    private static ScriptStatement Statement(SourceText source, Token first, Token last)
    {
        var span = first.Span with { Length = last.Span.Offset + last.Span.Length - first.Span.Offset };
        return new(source.Slice(span), span);
    }
}
