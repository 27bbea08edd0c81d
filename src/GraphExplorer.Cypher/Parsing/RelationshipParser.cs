using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Relationships within patterns, and the quantifiers behind them and behind groups.</summary>
internal sealed class RelationshipParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public bool IsStart() => _tokens.IsSymbol("-") || (_tokens.IsSymbol("<") && _tokens.Peek(1).IsSymbol("-"));

    public RelationshipPatternSyntax Relationship()
    {
        var start = _tokens.Current;
        var toLeft = _tokens.AcceptSymbol("<");
        _tokens.ExpectSymbol("-");
        var filler = _tokens.AcceptSymbol("[") ? Filler(start) : new(null, null, default, null, null, null) { Span = start.Span };
        if (!_tokens.AcceptSymbol("-")) throw _tokens.Unexpected("'-' after a relationship");
        var toRight = _tokens.AcceptSymbol(">");
        var direction = toLeft == toRight ? PatternDirection.Either
            : toLeft ? PatternDirection.Incoming
            : PatternDirection.Outgoing;
        return filler with { Direction = direction, Quantifier = Quantifier(), Span = _tokens.SpanFrom(start) };
    }

    /// <summary><c>+</c>, <c>*</c>, <c>{2}</c>, <c>{1,3}</c>, or null.</summary>
    public PatternLength? Quantifier()
    {
        if (_tokens.AcceptSymbol("+")) return new(1, null);
        if (_tokens.AcceptSymbol("*")) return new(0, null);
        if (!_tokens.IsSymbol("{")) return null;
        var start = _tokens.Take();
        var minimum = Bound();
        var length = _tokens.AcceptSymbol(",") ? new PatternLength(minimum ?? 0, Bound()) : new(minimum ?? 0, minimum);
        _tokens.ExpectSymbol("}");
        return Checked(length, start);
    }

    private RelationshipPatternSyntax Filler(Token start)
    {
        using var level = _tokens.Deeper();
        var variable = parsers.Patterns.Variable();
        var types = parsers.Labels.Optional();
        var length = Length();
        var properties = parsers.Patterns.Properties();
        var where = parsers.Clauses.Where();
        if (_tokens.IsSymbol("..") || (length is not null && _tokens.IsSymbol("-"))) throw InvalidLength();
        if (!_tokens.AcceptSymbol("]")) throw _tokens.Unexpected("']' after a relationship");
        return new(variable, types, default, length, properties, where) { Span = start.Span };
    }

    /// <summary><c>*</c>, <c>*2</c>, <c>*1..</c>, <c>*..3</c>, <c>*1..3</c>, or null.</summary>
    private PatternLength? Length()
    {
        if (!_tokens.AcceptSymbol("*")) return null;
        var minimum = Bound();
        if (!_tokens.AcceptSymbol("..")) return minimum is null ? new(1, null) : new(minimum.Value, minimum);
        return new(minimum ?? 1, Bound());
    }

    private long? Bound() =>
        _tokens.Current.Kind == TokenKind.Integer ? IntegerText.Read(_tokens.Take(), negative: false) : null;

    private PatternLength Checked(PatternLength length, Token start) =>
        length.Maximum is null || (length.Maximum > 0 && length.Minimum <= length.Maximum)
            ? length
            : throw new GraphException(SyntaxErrors.UnexpectedSyntax, "Expected bounds in order, the upper above 0.", _tokens.SpanFrom(start));

    private GraphException InvalidLength() => new(
        SyntaxErrors.InvalidRelationshipPattern, $"Expected a length such as '*1..3', but found {_tokens.Current.Display}.",
        _tokens.Current.Span);
}
