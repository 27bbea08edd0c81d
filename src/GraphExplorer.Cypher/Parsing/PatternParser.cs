using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>Patterns: parts, their selectors, nodes and groups.</summary>
internal sealed class PatternParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public PatternSyntax Pattern()
    {
        var start = _tokens.Current;
        var parts = _tokens.Separated(Part);
        return new(parts) { Span = _tokens.SpanFrom(start) };
    }

    public PatternPartSyntax Part()
    {
        var start = _tokens.Current;
        IdentifierSyntax? path = null;
        if (_tokens.Current.IsName && _tokens.Peek(1).IsSymbol("="))
        {
            path = _tokens.ExpectName("a variable");
            _tokens.ExpectSymbol("=");
        }

        var part = IsShortestPathCall() ? ShortestPathCall() : SelectedChain();
        return part with { Path = path, Span = _tokens.SpanFrom(start) };
    }

    public bool IsShortestPathCall() =>
        (_tokens.IsWord("shortestPath") || _tokens.IsWord("allShortestPaths")) && _tokens.Peek(1).IsSymbol("(");

    /// <summary><c>shortestPath((a)-[*]->(b))</c>.</summary>
    public PatternPartSyntax ShortestPathCall()
    {
        var start = _tokens.Take();
        var kind = start.IsWord("shortestPath") ? PathSelectorKind.AnyShortest : PathSelectorKind.AllShortest;
        _tokens.ExpectSymbol("(");
        var elements = Chain();
        _tokens.ExpectSymbol(")");
        var span = _tokens.SpanFrom(start);
        if (elements is not [NodePatternSyntax, RelationshipPatternSyntax, NodePatternSyntax])
        {
            throw new GraphException(
                SyntaxErrors.UnexpectedSyntax, $"Expected two nodes and one relationship between them in {start.Text}().", span);
        }

        if (elements[1] is RelationshipPatternSyntax { Length.Minimum: > 1 } relationship)
            throw new GraphException(SyntaxErrors.UnexpectedSyntax, $"{start.Text}() starts from 0 or 1 steps.", relationship.Span);
        return new(null, new(kind, 1, IsFunctionForm: true) { Span = start.Span }, elements, null) { Span = span };
    }

    /// <summary>A chain of nodes and relationships without selector or variable, as an expression holds it.</summary>
    public PatternPartSyntax PlainChain()
    {
        var start = _tokens.Current;
        var elements = Chain();
        return new(null, null, elements, null) { Span = _tokens.SpanFrom(start) };
    }

    private PatternPartSyntax SelectedChain()
    {
        var start = _tokens.Current;
        var selector = Selector();
        var elements = Chain();
        var span = _tokens.SpanFrom(start);
        return elements is [PatternGroupSyntax { Quantifier: null } group]
            ? new(null, selector, group.Inner.Elements, group.Where) { Span = span }
            : new(null, selector, elements, null) { Span = span };
    }

    private PathSelectorSyntax? Selector()
    {
        var start = _tokens.Current;
        if (_tokens.AcceptWords("ALL", "SHORTEST")) return Selected(start, PathSelectorKind.AllShortest, 1);
        if (_tokens.AcceptWords("ANY", "SHORTEST")) return Selected(start, PathSelectorKind.AnyShortest, 1);
        if (_tokens.AcceptWord("ALL")) return Selected(start, PathSelectorKind.All, 1);
        if (_tokens.AcceptWord("ANY")) return Selected(start, PathSelectorKind.Any, Count());
        return _tokens.AcceptWord("SHORTEST") ? Selected(start, PathSelectorKind.ShortestK, Count()) : null;
    }

    private PathSelectorSyntax Selected(Token start, PathSelectorKind kind, long count)
    {
        if (!_tokens.AcceptWord("PATHS")) _tokens.AcceptWord("PATH");
        if (kind == PathSelectorKind.ShortestK && (_tokens.AcceptWord("GROUPS") || _tokens.AcceptWord("GROUP")))
            kind = PathSelectorKind.ShortestGroups;
        return new(kind, count, IsFunctionForm: false) { Span = _tokens.SpanFrom(start) };
    }

    private long Count()
    {
        if (_tokens.Current.Kind != TokenKind.Integer) return 1;
        var token = _tokens.Take();
        var count = IntegerText.Read(token, negative: false);
        return count > 0 ? count : throw new GraphException(
            SyntaxErrors.UnexpectedSyntax, "Expected a number of paths above 0.", token.Span);
    }

    private List<PatternElementSyntax> Chain()
    {
        var elements = new List<PatternElementSyntax> { NodeOrGroup() };
        while (true)
        {
            if (elements.Count > 4 * SyntaxLimits.Chain) throw _tokens.TooLarge("too long a pattern");
            if (parsers.Relationships.IsStart())
            {
                elements.Add(parsers.Relationships.Relationship());
                elements.Add(NodeOrGroup());
            }
            else if (_tokens.IsSymbol("("))
            {
                elements.Add(NodeOrGroup());
            }
            else
            {
                return elements;
            }
        }
    }

    private PatternElementSyntax NodeOrGroup()
    {
        if (!_tokens.IsSymbol("(")) throw _tokens.Unexpected("a node such as '(n)'");
        return _tokens.Peek(1).IsSymbol("(") || _tokens.Peek(2).IsSymbol("=") ? Group() : Node();
    }

    private PatternGroupSyntax Group()
    {
        using var level = _tokens.Deeper();
        var start = _tokens.Take();
        var inner = Part();
        if (inner.Path is not null || inner.Selector is not null || inner.Where is not null) throw Nested(inner);
        var where = parsers.Clauses.Where();
        _tokens.ExpectSymbol(")");
        var quantifier = parsers.Relationships.Quantifier();
        return new(inner, where, quantifier) { Span = _tokens.SpanFrom(start) };
    }

    private static GraphException Nested(PatternPartSyntax inner) => new(
        SyntaxErrors.NotSupported, "A part in parentheses may have neither a path variable, a selector nor parentheses of its own.",
        inner.Span);

    private NodePatternSyntax Node()
    {
        using var level = _tokens.Deeper();
        var start = _tokens.Take();
        var variable = Variable();
        var labels = parsers.Labels.Optional();
        var properties = Properties();
        var where = parsers.Clauses.Where();
        if (!_tokens.AcceptSymbol(")")) throw _tokens.Unexpected("')' after a node");
        return new(variable, labels, properties, where) { Span = _tokens.SpanFrom(start) };
    }

    /// <summary>The variable of a node or relationship, or null.</summary>
    public IdentifierSyntax? Variable()
    {
        var isKeyword = (_tokens.IsWord("WHERE") || _tokens.IsWord("IS")) && _tokens.Peek(1).IsName;
        return _tokens.Current.IsName && !isKeyword ? _tokens.ExpectName("a variable") : null;
    }

    /// <summary><c>{key: value}</c> or <c>$parameter</c>, or null.</summary>
    public ExpressionSyntax? Properties() =>
        _tokens.IsSymbol("{") ? parsers.Collections.Map()
        : _tokens.IsSymbol("$") ? parsers.Atoms.Parameter()
        : null;
}
