using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>The smallest expressions, and what may be hung behind one: <c>.key</c>, <c>[index]</c>.</summary>
internal sealed class AtomParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public ExpressionSyntax Postfix()
    {
        var start = _tokens.Current;
        var target = Atom();
        for (var links = 0; ; links++)
        {
            if (_tokens.AcceptSymbol(".")) target = Property(target, start);
            else if (_tokens.IsSymbol("[")) target = Subscript(target, start);
            else return target;
            _tokens.Link(links);
        }
    }

    /// <summary><c>(expression)</c>, without its parentheses.</summary>
    public ExpressionSyntax Parenthesized()
    {
        _tokens.ExpectSymbol("(");
        var inner = parsers.Expressions.Expression();
        _tokens.ExpectSymbol(")");
        return inner;
    }

    /// <summary><c>$name</c>, <c>$0</c>, <c>$`two words`</c>.</summary>
    public ParameterSyntax Parameter()
    {
        var start = _tokens.Take();
        var name = _tokens.Current.Kind == TokenKind.Integer ? _tokens.Take().Text : _tokens.ExpectName("the name of a parameter").Name;
        return new(name) { Span = _tokens.SpanFrom(start) };
    }

    private PropertySyntax Property(ExpressionSyntax target, Token start)
    {
        var key = _tokens.ExpectName("the name of a property");
        return new(target, key.Name) { Span = _tokens.SpanFrom(start) };
    }

    private ExpressionSyntax Subscript(ExpressionSyntax target, Token start)
    {
        _tokens.ExpectSymbol("[");
        var first = _tokens.IsSymbol("..") ? null : parsers.Expressions.Expression();
        if (!_tokens.AcceptSymbol(".."))
        {
            if (!_tokens.AcceptSymbol("]")) throw _tokens.Unexpected("']' or '..'");
            return new IndexSyntax(target, first!) { Span = _tokens.SpanFrom(start) };
        }

        var to = _tokens.IsSymbol("]") ? null : parsers.Expressions.Expression();
        _tokens.ExpectSymbol("]");
        return new SliceSyntax(target, first, to) { Span = _tokens.SpanFrom(start) };
    }

    private ExpressionSyntax Atom() => _tokens.Current.Kind switch
    {
        TokenKind.Integer => Literal(Value.Of(IntegerText.Read(_tokens.Current, negative: false))),
        TokenKind.Float => Literal(Value.Of(Float(_tokens.Current))),
        TokenKind.BadNumber => throw BadNumber(_tokens.Current),
        TokenKind.String => Literal(Value.Of(_tokens.Current.Text)),
        TokenKind.Symbol => Symbol(),
        TokenKind.Word => Word(),
        TokenKind.QuotedName => parsers.Functions.CallOrVariable(),
        _ => throw _tokens.Unexpected("an expression"),
    };

    private ExpressionSyntax Symbol()
    {
        if (_tokens.IsSymbol("$")) return Parameter();
        if (_tokens.IsSymbol("[")) return parsers.Collections.Bracketed();
        if (_tokens.IsSymbol("{")) return parsers.Collections.Map();
        if (!_tokens.IsSymbol("(")) throw _tokens.Unexpected("an expression");
        return PatternLookahead.IsPattern(_tokens) ? Pattern() : Parenthesized();
    }

    private PatternExpressionSyntax Pattern()
    {
        var part = parsers.Patterns.PlainChain();
        return new(part) { Span = part.Span };
    }

    private ExpressionSyntax Word()
    {
        if (_tokens.IsWord("TRUE")) return Literal(Value.True);
        if (_tokens.IsWord("FALSE")) return Literal(Value.False);
        if (_tokens.IsWord("NULL")) return Literal(Value.Null);
        if (_tokens.IsWord("CASE")) return parsers.Cases.Case();
        if (_tokens.Peek(1).IsSymbol("{"))
        {
            if (_tokens.IsWord("EXISTS")) return Subquery(SubqueryKind.Exists);
            if (_tokens.IsWord("COUNT")) return Subquery(SubqueryKind.Count);
            if (_tokens.IsWord("COLLECT")) return Subquery(SubqueryKind.Collect);
        }

        if (!parsers.Patterns.IsShortestPathCall()) return parsers.Functions.CallOrVariable();
        var part = parsers.Patterns.ShortestPathCall();
        return new PatternExpressionSyntax(part) { Span = part.Span };
    }

    private LiteralSyntax Literal(Value value) => new(value) { Span = _tokens.Take().Span };

    private static double Float(Token token)
    {
        var text = token.Text.Replace("_", "", StringComparison.Ordinal).TrimEnd('f', 'F', 'd', 'D');
        var value = double.Parse(text, CultureInfo.InvariantCulture);
        return double.IsFinite(value) ? value : throw new GraphException(
            SyntaxErrors.FloatingPointOverflow, $"{token.Text} is beyond the floats of 64 bits.", token.Span);
    }

    private static GraphException BadNumber(Token token) =>
        new(SyntaxErrors.InvalidNumberLiteral, $"'{token.Text}' is no number.", token.Span);

    private SubqueryExpressionSyntax Subquery(SubqueryKind kind)
    {
        var start = _tokens.Take();
        var query = parsers.Queries.BlockOrPattern();
        return new(kind, query) { Span = _tokens.SpanFrom(start) };
    }
}
