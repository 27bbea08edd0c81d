using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Tests of labels and types: <c>A|B</c>, <c>A&amp;!B</c>, <c>A:B</c>, <c>%</c>, <c>$(name)</c>, <c>$any(names)</c>.</summary>
internal sealed class LabelParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    /// <summary>What follows <c>:</c> or <c>IS</c>, or null when neither stands here.</summary>
    public LabelExpressionSyntax? Optional() =>
        _tokens.AcceptSymbol(":") || _tokens.AcceptWord("IS") ? Expression() : null;

    /// <param name="barCloses">Whether a bar ends the test, as within <c>[x IN list WHERE x:A | x.name]</c>.</param>
    public LabelExpressionSyntax Expression(bool barCloses = false)
    {
        using var level = _tokens.Deeper();
        var start = _tokens.Current;
        var left = And();
        for (var links = 0; !barCloses && _tokens.AcceptSymbol("|"); links++)
        {
            _tokens.Link(links);
            _tokens.AcceptSymbol(":");
            left = new LabelOrSyntax(left, And()) { Span = _tokens.SpanFrom(start) };
        }

        return left;
    }

    /// <summary><c>Person</c> or <c>$(expression)</c>.</summary>
    public NameSyntax Name()
    {
        var start = _tokens.Current;
        if (_tokens.AcceptSymbol("$")) return new(null, parsers.Atoms.Parenthesized()) { Span = _tokens.SpanFrom(start) };
        return new(_tokens.ExpectName("a label or type").Name, null) { Span = start.Span };
    }

    private LabelExpressionSyntax And()
    {
        var start = _tokens.Current;
        var left = Not();
        for (var links = 0; _tokens.AcceptSymbol("&") || _tokens.AcceptSymbol(":"); links++)
        {
            _tokens.Link(links);
            left = new LabelAndSyntax(left, Not()) { Span = _tokens.SpanFrom(start) };
        }

        return left;
    }

    private LabelExpressionSyntax Not()
    {
        using var level = _tokens.Deeper();
        var start = _tokens.Current;
        return _tokens.AcceptSymbol("!") ? new LabelNotSyntax(Not()) { Span = _tokens.SpanFrom(start) } : Primary();
    }

    private LabelExpressionSyntax Primary()
    {
        var start = _tokens.Current;
        if (_tokens.AcceptSymbol("%")) return new LabelAnySyntax { Span = start.Span };
        if (_tokens.IsSymbol("$") && _tokens.Peek(1).IsName) return Computed();
        if (!_tokens.AcceptSymbol("(")) return new LabelNameSyntax(Name()) { Span = _tokens.SpanFrom(start) };
        var inner = Expression();
        _tokens.ExpectSymbol(")");
        return inner;
    }

    /// <summary><c>$any(names)</c> or <c>$all(names)</c>.</summary>
    private LabelNameSyntax Computed()
    {
        var start = _tokens.Current;
        _tokens.ExpectSymbol("$");
        var anyOf = _tokens.AcceptWord("any");
        if (!anyOf && !_tokens.AcceptWord("all")) throw _tokens.Unexpected("'(', 'any(' or 'all('");
        var name = new NameSyntax(null, parsers.Atoms.Parenthesized()) { Span = _tokens.SpanFrom(start) };
        return new(name, anyOf) { Span = name.Span };
    }
}
