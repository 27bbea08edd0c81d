using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>What binds more strongly than a comparison: IN, STARTS WITH, =~, IS NULL, types and labels.</summary>
internal sealed class PredicateParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public ExpressionSyntax Predicate()
    {
        var start = _tokens.Current;
        var left = parsers.Expressions.Additive();
        for (var links = 0; Next(left, start) is { } predicate; links++)
        {
            _tokens.Link(links);
            left = predicate;
        }

        return left;
    }

    /// <summary>The predicate on what was read before that follows here, or null.</summary>
    public ExpressionSyntax? Next(ExpressionSyntax left, Token start)
    {
        if (OperatorTable.Predicate(_tokens) is { } found)
        {
            var right = parsers.Expressions.Additive();
            return new BinarySyntax(found, left, right) { Span = _tokens.SpanFrom(start) };
        }

        if (_tokens.AcceptSymbol(":")) return LabelTest(left, start);
        if (_tokens.AcceptSymbol("::")) return TypeTest(left, start, negated: false);
        return _tokens.AcceptWord("IS") ? Is(left, start) : null;
    }

    private ExpressionSyntax Is(ExpressionSyntax left, Token start)
    {
        var negated = _tokens.AcceptWord("NOT");
        if (_tokens.AcceptWord("NULL"))
        {
            var test = negated ? UnaryOperator.IsNotNull : UnaryOperator.IsNull;
            return new UnarySyntax(test, left) { Span = _tokens.SpanFrom(start) };
        }

        if (_tokens.AcceptSymbol("::") || _tokens.AcceptWord("TYPED")) return TypeTest(left, start, negated);
        if (IsNormalized() is { } form) return NormalizedTest(left, start, form, negated);
        return negated ? throw _tokens.Unexpected("NULL, '::' or NORMALIZED") : LabelTest(left, start);
    }

    private LabelTestSyntax LabelTest(ExpressionSyntax target, Token start)
    {
        var labels = parsers.Labels.Expression(parsers.Expressions.BarCloses);
        return new(target, labels) { Span = _tokens.SpanFrom(start) };
    }

    private TypeTestSyntax TypeTest(ExpressionSyntax operand, Token start, bool negated)
    {
        var type = new TypeNameParser(_tokens).Read();
        return new(operand, type, negated) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary>The form in <c>IS NFKC NORMALIZED</c>, or null when this is something else.</summary>
    private string? IsNormalized()
    {
        if (_tokens.AcceptWord("NORMALIZED")) return "NFC";
        if (!_tokens.Peek(1).IsWord("NORMALIZED")) return null;
        var form = _tokens.ExpectName("a normal form").Name.ToUpperInvariant();
        _tokens.ExpectWord("NORMALIZED");
        return form;
    }

    // Bound as normalize(x, form) = x, which is what it means.
    private ExpressionSyntax NormalizedTest(ExpressionSyntax operand, Token start, string form, bool negated)
    {
        var span = _tokens.SpanFrom(start);
        var formText = new LiteralSyntax(Graph.Values.Value.Of(form)) { Span = span };
        var normalized = new FunctionCallSyntax("normalize", [operand, formText], Distinct: false) { Span = span };
        var equality = negated ? BinaryOperator.NotEqual : BinaryOperator.Equal;
        return new ComparisonSyntax(normalized, [new(equality, operand)]) { Span = span };
    }
}
