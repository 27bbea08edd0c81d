using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>CALL of procedures and of subqueries, and SHOW of what a store can tell like a procedure.</summary>
internal sealed class CallParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public ClauseSyntax Call()
    {
        var start = _tokens.Current;
        var optional = _tokens.AcceptWord("OPTIONAL");
        _tokens.ExpectWord("CALL");
        return _tokens.IsSymbol("{") || _tokens.IsSymbol("(") ? Subquery(start, optional) : Procedure(start, optional);
    }

    /// <summary>Whether <c>SHOW CONSTRAINTS</c> or <c>SHOW INDEXES</c> starts here, with no more than YIELD and WHERE to it.</summary>
    public bool IsShow() =>
        _tokens.IsWord("SHOW") && Shown(_tokens.Peek(1)) is not null
        && (_tokens.Peek(2).Kind == TokenKind.End || _tokens.Peek(2).IsSymbol(";") || _tokens.Peek(2).IsWord("YIELD"));

    public ProcedureCallSyntax Show()
    {
        var start = _tokens.Take();
        var call = new ProcedureCallSyntax($"SHOW {Shown(_tokens.Take())}", [], null, null) { IsShow = true, Span = start.Span };
        if (_tokens.AcceptWord("YIELD")) call = WithYields(call);
        return call with { Span = _tokens.SpanFrom(start) };
    }

    private static string? Shown(Token token) =>
        token.IsWord("CONSTRAINTS") || token.IsWord("CONSTRAINT") ? "CONSTRAINTS"
        : token.IsWord("INDEXES") || token.IsWord("INDEX") ? "INDEXES"
        : null;

    private SubqueryCallSyntax Subquery(Token start, bool optional)
    {
        var import = _tokens.IsSymbol("(") ? Import() : null;
        var query = parsers.Queries.Block();
        var call = new SubqueryCallSyntax(optional, import, query) { Span = start.Span };
        if (IsInTransactions()) call = InTransactions(call);
        return call with { Span = _tokens.SpanFrom(start) };
    }

    private SubqueryImportSyntax Import()
    {
        var start = _tokens.Take();
        var all = _tokens.AcceptSymbol("*");
        var variables = _tokens.SeparatedUntil(")", () => _tokens.ExpectName("a variable"));
        return new(all, variables) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>IN TRANSACTIONS</c>, <c>IN 4 CONCURRENT TRANSACTIONS</c>.</summary>
    private bool IsInTransactions()
    {
        if (_tokens.AcceptWords("IN", "TRANSACTIONS")) return true;
        if (!_tokens.AcceptWord("IN")) return false;
        if (!_tokens.IsWord("CONCURRENT")) parsers.Expressions.Expression();
        _tokens.ExpectWord("CONCURRENT");
        _tokens.ExpectWord("TRANSACTIONS");
        return true;
    }

    private SubqueryCallSyntax InTransactions(SubqueryCallSyntax call)
    {
        call = call with { InTransactions = true };
        while (true)
        {
            if (_tokens.AcceptWord("OF")) call = call with { BatchRows = BatchRows() };
            else if (_tokens.AcceptWords("ON", "ERROR")) call = call with { OutlivesFailures = !IsFail() || call.OutlivesFailures };
            else if (_tokens.AcceptWords("REPORT", "STATUS")) call = WithStatus(call);
            else return call;
        }
    }

    private ExpressionSyntax BatchRows()
    {
        var rows = parsers.Expressions.Expression();
        if (!_tokens.AcceptWord("ROWS")) _tokens.ExpectWord("ROW");
        return rows;
    }

    private bool IsFail() => _tokens.ExpectName("CONTINUE, BREAK or FAIL").Name.Equals("FAIL", StringComparison.OrdinalIgnoreCase);

    private SubqueryCallSyntax WithStatus(SubqueryCallSyntax call)
    {
        _tokens.ExpectWord("AS");
        _tokens.ExpectName("a variable");
        return call with { OutlivesFailures = true };
    }

    private ProcedureCallSyntax Procedure(Token start, bool optional)
    {
        var name = _tokens.ExpectName("the name of a procedure, '{' or '('").Name;
        while (_tokens.AcceptSymbol(".")) name += "." + _tokens.ExpectName("the name of a procedure").Name;
        var arguments = _tokens.AcceptSymbol("(") ? _tokens.SeparatedUntil(")", () => parsers.Expressions.Expression()) : null;
        var call = new ProcedureCallSyntax(name, arguments, null, null) { Optional = optional, Span = start.Span };
        if (_tokens.AcceptWord("YIELD")) call = WithYields(call);
        return call with { Span = _tokens.SpanFrom(start) };
    }

    private ProcedureCallSyntax WithYields(ProcedureCallSyntax call)
    {
        if (_tokens.AcceptSymbol("*")) return call with { YieldsAll = true, Where = parsers.Clauses.Where() };
        if (_tokens.AcceptSymbol("-")) return call with { Yields = [] };
        return call with { Yields = _tokens.Separated(Yield), Where = parsers.Clauses.Where() };
    }

    private YieldSyntax Yield()
    {
        var field = _tokens.ExpectName("the name of a result field");
        var variable = _tokens.AcceptWord("AS") ? _tokens.ExpectName("a variable") : field;
        return new(field.Name, variable) { Span = variable.Span };
    }
}
