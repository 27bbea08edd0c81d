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

    private ExpressionSyntax Or() => Logic(Xor, OperatorTable.Or);

    private ExpressionSyntax Xor() => Logic(And, OperatorTable.Xor);

    private ExpressionSyntax And() => Logic(Not, OperatorTable.And);

    private ExpressionSyntax Multiplicative() => Binary(Power, OperatorTable.Multiplicative);

    private ExpressionSyntax Power() => Binary(Sign, OperatorTable.Power);

    private ExpressionSyntax Binary(Func<ExpressionSyntax> operand, Func<TokenReader, BinaryOperator?> accept)
    {
        var start = _tokens.Current;
        var left = operand();
        for (var links = 0; accept(_tokens) is { } found; links++)
        {
            _tokens.Link(links);
            left = new BinarySyntax(found, left, operand()) { Span = _tokens.SpanFrom(start) };
        }

        return left;
    }

    /// <summary>
    /// <c>a OR b OR c …</c>. Grouping changes nothing of the answer, so the tree is kept flat: thousands of conditions, as
    /// programs write them, nest no deeper than a dozen.
    /// </summary>
    private ExpressionSyntax Logic(Func<ExpressionSyntax> operand, Func<TokenReader, BinaryOperator?> accept)
    {
        var first = operand();
        if (accept(_tokens) is not { } found) return first;
        var operands = new List<ExpressionSyntax> { first };
        do operands.Add(operand());
        while (accept(_tokens) is not null);
        return Balanced(found, operands, 0, operands.Count);
    }

    private static ExpressionSyntax Balanced(BinaryOperator operation, List<ExpressionSyntax> operands, int from, int to)
    {
        if (to - from == 1) return operands[from];
        var middle = (from + to + 1) / 2;
        var left = Balanced(operation, operands, from, middle);
        var right = Balanced(operation, operands, middle, to);
        var length = right.Span.Offset + right.Span.Length - left.Span.Offset;
        return new BinarySyntax(operation, left, right) { Span = left.Span with { Length = length } };
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
            _tokens.Link(steps.Count);
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
