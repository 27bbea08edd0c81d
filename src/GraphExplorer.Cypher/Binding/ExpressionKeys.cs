using System.Text;
using GraphExplorer.Cypher.Parsing;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// Tells whether two expressions of one statement are written alike, white space, comments and the case of function
/// names aside: how a sort key finds the item of the projection that it repeats.
/// </summary>
internal sealed class ExpressionKeys(string text)
{
    private readonly Lazy<List<Token>> _tokens = new(() => new Lexer(new(text)).ReadAll());

    public string Of(ExpressionSyntax expression)
    {
        var key = new StringBuilder();
        var end = expression.Span.Offset + expression.Span.Length;
        var tokens = _tokens.Value;
        for (var at = First(expression.Span.Offset); tokens[at].Kind != TokenKind.End && tokens[at].Span.Offset < end; at++)
        {
            var isCall = tokens[at].Kind == TokenKind.Word && tokens[at + 1].IsSymbol("(");
            var kind = tokens[at].Kind == TokenKind.String ? '\'' : ' ';
            key.Append(kind).Append(isCall ? tokens[at].Text.ToLowerInvariant() : tokens[at].Text);
        }

        return key.ToString();
    }

    private int First(int offset)
    {
        var (low, high) = (0, _tokens.Value.Count - 1);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_tokens.Value[middle].Span.Offset < offset) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
