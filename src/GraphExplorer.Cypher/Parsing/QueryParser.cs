using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Queries: clauses, and unions of such, at the top or between braces.</summary>
internal sealed class QueryParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public QuerySyntax Query()
    {
        var start = _tokens.Current;
        var branches = new List<SingleQuerySyntax> { SingleQuery() };
        var unions = new List<UnionSyntax>();
        while (_tokens.IsWord("UNION"))
        {
            unions.Add(Union());
            branches.Add(SingleQuery());
        }

        return new(branches, unions) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>{ query }</c>.</summary>
    public QuerySyntax Block()
    {
        using var level = _tokens.Deeper();
        _tokens.ExpectSymbol("{");
        var query = Query();
        _tokens.ExpectSymbol("}");
        return query;
    }

    /// <summary><c>{ query }</c> or <c>{ pattern WHERE predicate }</c>, which is held as a MATCH.</summary>
    public QuerySyntax BlockOrPattern()
    {
        if (!_tokens.Peek(1).IsSymbol("(") && !IsPatternStart()) return Block();
        using var level = _tokens.Deeper();
        _tokens.ExpectSymbol("{");
        var start = _tokens.Current;
        var pattern = parsers.Patterns.Pattern();
        var where = parsers.Clauses.Where();
        var span = _tokens.SpanFrom(start);
        _tokens.ExpectSymbol("}");
        var match = new MatchSyntax(Optional: false, pattern, where) { Span = span };
        parsers.AllClauses.Add(match);
        return new([new([match]) { Span = span }], []) { Span = span };
    }

    private bool IsPatternStart() =>
        _tokens.Peek(1).IsName && _tokens.Peek(2).IsSymbol("=")
        || (_tokens.Peek(1).IsWord("shortestPath") || _tokens.Peek(1).IsWord("allShortestPaths")) && _tokens.Peek(2).IsSymbol("(")
        || (_tokens.Peek(1).IsWord("ANY") || _tokens.Peek(1).IsWord("ALL") || _tokens.Peek(1).IsWord("SHORTEST"));

    private UnionSyntax Union()
    {
        var start = _tokens.Take();
        var all = _tokens.AcceptWord("ALL");
        if (!all) _tokens.AcceptWord("DISTINCT");
        return new(all) { Span = _tokens.SpanFrom(start) };
    }

    private SingleQuerySyntax SingleQuery()
    {
        var start = _tokens.Current;
        var clauses = new List<ClauseSyntax>();
        while (parsers.Clauses.Next() is { } clause) clauses.Add(clause);
        if (clauses.Count == 0) throw Empty();
        return new(clauses) { Span = _tokens.SpanFrom(start) };
    }

    private GraphException Empty() => _tokens.Unexpected("a clause such as MATCH, CREATE or RETURN");
}
