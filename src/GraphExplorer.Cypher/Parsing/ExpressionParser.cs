using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Operators by precedence: OR, XOR, AND, NOT, comparisons, predicates, sums, products, powers, signs.</summary>
internal sealed class ExpressionParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    /// <summary>Whether a bar ends the expression being read, so that <c>x:A | x.name</c> tests one label.</summary>
    public bool BarCloses { get; private set; }

    public ExpressionSyntax Expression() => Nested(barCloses: false);

    /// <summary>An expression that a bar follows, as in <c>[x IN list WHERE … | x.name]</c>.</summary>
    public ExpressionSyntax ExpressionBeforeBar() => Nested(barCloses: true);

    public ExpressionSyntax Additive() => Binary(Multiplicative, OperatorTable.Additive);

    private ExpressionSyntax Nested(bool barCloses)
    {
        using var level = _tokens.Deeper();
        var outer = BarCloses;
        BarCloses = barCloses;
        var expression = Or();
        BarCloses = outer;
        return expression;
    }

    private ExpressionSyntax Or() => Binary(Xor, OperatorTable.Or);

    private ExpressionSyntax Xor() => Binary(And, OperatorTable.Xor);

    private ExpressionSyntax And() => Binary(Not, OperatorTable.And);

    private ExpressionSyntax Multiplicative() => Binary(Power, OperatorTable.Multiplicative);

    private ExpressionSyntax Power() => Binary(Sign, OperatorTable.Power);

    private ExpressionSyntax Binary(Func<ExpressionSyntax> operand, Func<TokenReader, BinaryOperator?> accept)
    {
        var start = _tokens.Current;
        var left = operand();
        for (var links = 0; accept(_tokens) is { } found; links++)
        {
            if (links >= SyntaxLimits.Chain) throw _tokens.TooLarge("too long an expression");
            left = new BinarySyntax(found, left, operand()) { Span = _tokens.SpanFrom(start) };
        }

        return left;
    }

    private ExpressionSyntax Not()
    {
        var start = _tokens.Current;
        if (!_tokens.AcceptWord("NOT")) return Comparison();
        using var level = _tokens.Deeper();
        var operand = Not();
        return new UnarySyntax(UnaryOperator.Not, operand) { Span = _tokens.SpanFrom(start) };
    }

    private ExpressionSyntax Comparison()
    {
        var start = _tokens.Current;
        var first = parsers.Predicates.Predicate();
        var steps = new List<ComparisonStep>();
        while (OperatorTable.Comparison(_tokens) is { } found)
        {
            if (steps.Count >= SyntaxLimits.Chain) throw _tokens.TooLarge("too long an expression");
            steps.Add(new(found, parsers.Predicates.Predicate()));
        }

        return steps.Count == 0 ? first : new ComparisonSyntax(first, steps) { Span = _tokens.SpanFrom(start) };
    }

    private ExpressionSyntax Sign()
    {
        var start = _tokens.Current;
        var minus = _tokens.IsSymbol("-");
        if (!minus && !_tokens.IsSymbol("+")) return parsers.Atoms.Postfix();
        _tokens.Take();
        if (minus && _tokens.Current.Kind == TokenKind.Integer && !IsPostfix(_tokens.Peek(1))) return NegativeInteger(start);
        using var level = _tokens.Deeper();
        var operand = Sign();
        var sign = minus ? UnaryOperator.Negate : UnaryOperator.Plus;
        return new UnarySyntax(sign, operand) { Span = _tokens.SpanFrom(start) };
    }

    private LiteralSyntax NegativeInteger(Token start)
    {
        var value = IntegerText.Read(_tokens.Take(), negative: true);
        return new(Value.Of(value)) { Span = _tokens.SpanFrom(start) };
    }

    private static bool IsPostfix(Token token) => token.IsSymbol(".") || token.IsSymbol("[");
}
