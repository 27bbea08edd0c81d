using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>WITH and RETURN.</summary>
internal sealed class ProjectionParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public WithSyntax With()
    {
        var start = _tokens.Take();
        var projection = Projection();
        var where = parsers.Clauses.Where();
        return new(projection, where) { Span = _tokens.SpanFrom(start) };
    }

    public ReturnSyntax Return()
    {
        var start = _tokens.Take();
        return new(Projection()) { Span = _tokens.SpanFrom(start) };
    }

    private ProjectionSyntax Projection()
    {
        var start = _tokens.Current;
        var distinct = _tokens.AcceptWord("DISTINCT");
        var all = _tokens.AcceptSymbol("*");
        List<ProjectionItemSyntax> items = all && !_tokens.AcceptSymbol(",") ? [] : _tokens.Separated(Item);
        var orderBy = _tokens.AcceptWords("ORDER", "BY") ? _tokens.Separated(SortKey) : [];
        var skip = _tokens.AcceptWord("SKIP") || _tokens.AcceptWord("OFFSET") ? parsers.Expressions.Expression() : null;
        var limit = _tokens.AcceptWord("LIMIT") ? parsers.Expressions.Expression() : null;
        return new(distinct, all, items)
        {
            OrderBy = orderBy,
            Skip = skip,
            Limit = limit,
            Span = _tokens.SpanFrom(start),
        };
    }

    private ProjectionItemSyntax Item()
    {
        var start = _tokens.Current;
        var expression = parsers.Expressions.Expression();
        var text = _tokens.Slice(_tokens.SpanFrom(start));
        var alias = _tokens.AcceptWord("AS") ? _tokens.ExpectName("a name for the column") : null;
        return new(expression, alias, text) { Span = _tokens.SpanFrom(start) };
    }

    private SortKeySyntax SortKey()
    {
        var expression = parsers.Expressions.Expression();
        if (_tokens.AcceptWord("DESC") || _tokens.AcceptWord("DESCENDING")) return new(expression, Descending: true);
        if (!_tokens.AcceptWord("ASC")) _tokens.AcceptWord("ASCENDING");
        return new(expression, Descending: false);
    }
}
