using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Lists, maps and comprehensions.</summary>
internal sealed class CollectionParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    /// <summary>A list, a list comprehension or a pattern comprehension.</summary>
    public ExpressionSyntax Bracketed()
    {
        var start = _tokens.Take();
        if (_tokens.Current.IsName && _tokens.Peek(1).IsWord("IN")) return ListComprehension(start);
        if (IsPatternComprehension()) return PatternComprehension(start);
        var items = _tokens.SeparatedUntil("]", () => parsers.Expressions.Expression());
        return new ListSyntax(items) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>{key: value}</c>.</summary>
    public MapSyntax Map()
    {
        var start = _tokens.Take();
        var entries = _tokens.SeparatedUntil("}", Entry);
        return new(entries) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>n {.name, .*}</c>.</summary>
    public MapProjectionSyntax MapProjection()
    {
        var start = _tokens.Current;
        var variable = _tokens.ExpectName("a variable");
        _tokens.ExpectSymbol("{");
        var items = _tokens.SeparatedUntil("}", ProjectionItem);
        return new(variable, items) { Span = _tokens.SpanFrom(start) };
    }

    private MapEntrySyntax Entry()
    {
        var key = _tokens.ExpectName("a key");
        _tokens.ExpectSymbol(":");
        return new(key.Name, parsers.Expressions.Expression());
    }

    private MapProjectionItemSyntax ProjectionItem()
    {
        var start = _tokens.Current;
        if (_tokens.AcceptSymbol("."))
        {
            var property = _tokens.AcceptSymbol("*") ? null : _tokens.ExpectName("the name of a property or '*'").Name;
            return new(property, null, FromTarget: true) { Span = _tokens.SpanFrom(start) };
        }

        var key = _tokens.ExpectName("a key, a variable or '.'").Name;
        var value = _tokens.AcceptSymbol(":") ? parsers.Expressions.Expression() : null;
        return new(key, value, FromTarget: false) { Span = _tokens.SpanFrom(start) };
    }

    private bool IsPatternComprehension() =>
        (_tokens.IsSymbol("(") && PatternLookahead.IsPattern(_tokens))
        || (_tokens.Current.IsName && _tokens.Peek(1).IsSymbol("=") && _tokens.Peek(2).IsSymbol("("));

    private ListComprehensionSyntax ListComprehension(Token start)
    {
        var variable = _tokens.ExpectName("a variable");
        _tokens.ExpectWord("IN");
        var list = parsers.Expressions.ExpressionBeforeBar();
        var where = _tokens.AcceptWord("WHERE") ? parsers.Expressions.ExpressionBeforeBar() : null;
        var projection = _tokens.AcceptSymbol("|") ? parsers.Expressions.Expression() : null;
        if (!_tokens.AcceptSymbol("]")) throw _tokens.Unexpected("WHERE, '|' or ']'");
        return new(variable, list, where, projection) { Span = _tokens.SpanFrom(start) };
    }

    private ExpressionSyntax PatternComprehension(Token start)
    {
        var part = parsers.Patterns.Part();
        if (IsListOfPattern(part)) return ListFrom(start, new PatternExpressionSyntax(part) { Span = part.Span });
        var where = _tokens.AcceptWord("WHERE") ? parsers.Expressions.ExpressionBeforeBar() : null;
        if (!_tokens.AcceptSymbol("|")) throw _tokens.Unexpected("'|'");
        var projection = parsers.Expressions.Expression();
        _tokens.ExpectSymbol("]");
        return new PatternComprehensionSyntax(part, where, projection) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>[(a)-->(b), true]</c> starts like a comprehension and is a list.</summary>
    private bool IsListOfPattern(PatternPartSyntax part) => part.Path is null && (_tokens.IsSymbol(",") || _tokens.IsSymbol("]"));

    private ListSyntax ListFrom(Token start, ExpressionSyntax first)
    {
        var items = new List<ExpressionSyntax> { first };
        while (_tokens.AcceptSymbol(",")) items.Add(parsers.Expressions.Expression());
        _tokens.ExpectSymbol("]");
        return new(items) { Span = _tokens.SpanFrom(start) };
    }
}
