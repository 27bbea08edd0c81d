using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Calls, the forms that look like calls, and plain variables.</summary>
internal sealed class FunctionParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public ExpressionSyntax CallOrVariable()
    {
        if (_tokens.Peek(1).IsSymbol("{")) return parsers.Collections.MapProjection();
        if (Special() is { } special) return special;
        if (IsCall()) return Call();
        var name = _tokens.ExpectName("an expression");
        return new VariableSyntax(name.Name) { Span = name.Span };
    }

    private ExpressionSyntax? Special()
    {
        if (_tokens.Current.Kind != TokenKind.Word || !_tokens.Peek(1).IsSymbol("(")) return null;
        if (_tokens.IsWord("COUNT") && _tokens.Peek(2).IsSymbol("*") && _tokens.Peek(3).IsSymbol(")")) return CountRows();
        if (_tokens.IsWord("REDUCE")) return Reduce();
        if (_tokens.IsWord("TRIM")) return Trim();
        return _tokens.Peek(2).IsName && _tokens.Peek(3).IsWord("IN") && QuantifierHere() is { } kind ? Quantifier(kind) : null;
    }

    /// <summary>Whether names joined by dots end in an opening parenthesis: <c>duration.between(</c>.</summary>
    private bool IsCall()
    {
        var ahead = 1;
        while (_tokens.Peek(ahead).IsSymbol(".") && _tokens.Peek(ahead + 1).IsName) ahead += 2;
        return _tokens.Peek(ahead).IsSymbol("(");
    }

    // The normal form in normalize(text, NFC) is a keyword where a variable would stand.
    private FunctionCallSyntax Call()
    {
        var start = _tokens.Current;
        var name = _tokens.ExpectName("the name of a function").Name;
        while (_tokens.AcceptSymbol(".")) name += "." + _tokens.ExpectName("the name of a function").Name;
        _tokens.ExpectSymbol("(");
        var distinct = _tokens.AcceptWord("DISTINCT");
        var arguments = _tokens.SeparatedUntil(")", () => parsers.Expressions.Expression());
        if (name.Equals("normalize", StringComparison.OrdinalIgnoreCase) && arguments is [_, VariableSyntax { Name: "NFC" or "NFD" or "NFKC" or "NFKD" } form])
            arguments[1] = new LiteralSyntax(Value.Of(form.Name)) { Span = form.Span };
        return Noted(new(name, arguments, distinct) { Span = _tokens.SpanFrom(start) });
    }

    private FunctionCallSyntax Noted(FunctionCallSyntax call)
    {
        parsers.AllFunctionCalls.Add(call);
        return call;
    }

    private CountRowsSyntax CountRows()
    {
        var start = _tokens.Take();
        _tokens.Take();
        _tokens.Take();
        _tokens.ExpectSymbol(")");
        return new() { Span = _tokens.SpanFrom(start) };
    }

    private QuantifierKind? QuantifierHere() =>
        _tokens.IsWord("ALL") ? QuantifierKind.All
        : _tokens.IsWord("ANY") ? QuantifierKind.Any
        : _tokens.IsWord("NONE") ? QuantifierKind.None
        : _tokens.IsWord("SINGLE") ? QuantifierKind.Single
        : null;

    private QuantifierSyntax Quantifier(QuantifierKind kind)
    {
        var start = _tokens.Take();
        _tokens.ExpectSymbol("(");
        var variable = _tokens.ExpectName("a variable");
        _tokens.ExpectWord("IN");
        var list = parsers.Expressions.Expression();
        _tokens.ExpectWord("WHERE");
        var predicate = parsers.Expressions.Expression();
        _tokens.ExpectSymbol(")");
        return new(kind, variable, list, predicate) { Span = _tokens.SpanFrom(start) };
    }

    private ReduceSyntax Reduce()
    {
        var start = _tokens.Take();
        _tokens.ExpectSymbol("(");
        var accumulator = _tokens.ExpectName("a variable");
        _tokens.ExpectSymbol("=");
        var initial = parsers.Expressions.Expression();
        _tokens.ExpectSymbol(",");
        var variable = _tokens.ExpectName("a variable");
        _tokens.ExpectWord("IN");
        var list = parsers.Expressions.ExpressionBeforeBar();
        _tokens.ExpectSymbol("|");
        var step = parsers.Expressions.Expression();
        _tokens.ExpectSymbol(")");
        return new(accumulator, initial, variable, list, step) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>trim(LEADING 'x' FROM text)</c> is <c>ltrim(text, 'x')</c>; the plain form is a call like any other.</summary>
    private FunctionCallSyntax Trim()
    {
        var start = _tokens.Take();
        _tokens.ExpectSymbol("(");
        var function = _tokens.AcceptWord("LEADING") ? "ltrim"
            : _tokens.AcceptWord("TRAILING") ? "rtrim"
            : _tokens.AcceptWord("BOTH") ? "btrim"
            : null;
        List<ExpressionSyntax> arguments = [];
        if (_tokens.AcceptWord("FROM")) arguments.Add(parsers.Expressions.Expression());
        else if (!_tokens.IsSymbol(")")) arguments = TrimArguments();
        _tokens.ExpectSymbol(")");
        var name = function ?? (arguments.Count > 1 ? "btrim" : "trim");
        return Noted(new(name, arguments, Distinct: false) { Span = _tokens.SpanFrom(start) });
    }

    private List<ExpressionSyntax> TrimArguments()
    {
        var first = parsers.Expressions.Expression();
        return _tokens.AcceptWord("FROM") ? [parsers.Expressions.Expression(), first] : [first];
    }
}
