using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Parsing;

/// <summary>The clauses that change the graph.</summary>
internal sealed class WriteParser(Parsers parsers)
{
    private readonly TokenReader _tokens = parsers.Tokens;

    public CreateSyntax Create()
    {
        var start = _tokens.Take();
        return new(parsers.Patterns.Pattern()) { Span = _tokens.SpanFrom(start) };
    }

    public MergeSyntax Merge()
    {
        var start = _tokens.Take();
        var part = parsers.Patterns.Part();
        var pattern = new PatternSyntax([part]) { Span = part.Span };
        var actions = new List<MergeActionSyntax>();
        while (_tokens.AcceptWord("ON"))
        {
            var onCreate = _tokens.AcceptWord("CREATE");
            if (!onCreate && !_tokens.AcceptWord("MATCH")) throw _tokens.Unexpected("CREATE or MATCH");
            _tokens.ExpectWord("SET");
            actions.Add(new(onCreate, _tokens.Separated(SetItem)));
        }

        return new(pattern, actions) { Span = _tokens.SpanFrom(start) };
    }

    public SetSyntax Set()
    {
        var start = _tokens.Take();
        var items = _tokens.Separated(SetItem);
        return new(items) { Span = _tokens.SpanFrom(start) };
    }

    public RemoveSyntax Remove()
    {
        var start = _tokens.Take();
        var items = _tokens.Separated(RemoveItem);
        return new(items) { Span = _tokens.SpanFrom(start) };
    }

    public DeleteSyntax Delete()
    {
        var start = _tokens.Current;
        var detach = _tokens.AcceptWord("DETACH");
        if (!detach) _tokens.AcceptWord("NODETACH");
        _tokens.ExpectWord("DELETE");
        var entities = _tokens.Separated(() => parsers.Expressions.Expression());
        return new(entities, detach) { Span = _tokens.SpanFrom(start) };
    }

    public ForeachSyntax Foreach()
    {
        using var level = _tokens.Deeper();
        var start = _tokens.Take();
        _tokens.ExpectSymbol("(");
        var variable = _tokens.ExpectName("a variable");
        _tokens.ExpectWord("IN");
        var list = parsers.Expressions.ExpressionBeforeBar();
        _tokens.ExpectSymbol("|");
        var clauses = new List<ClauseSyntax>();
        while (parsers.Clauses.Next() is { } clause) clauses.Add(clause);
        if (clauses.Count == 0) throw _tokens.Unexpected("a clause such as SET or CREATE");
        _tokens.ExpectSymbol(")");
        return new(variable, list, clauses) { Span = _tokens.SpanFrom(start) };
    }

    private SetItemSyntax SetItem()
    {
        var start = _tokens.Current;
        var target = parsers.Atoms.Postfix();
        if (Labels(target, start) is { } labels) return labels;
        if (_tokens.AcceptSymbol("+="))
        {
            var added = parsers.Expressions.Expression();
            return new SetPropertiesSyntax(target, added, Add: true) { Span = _tokens.SpanFrom(start) };
        }

        if (!_tokens.AcceptSymbol("=")) throw _tokens.Unexpected("'=', '+=' or ':'");
        var value = parsers.Expressions.Expression();
        return target is PropertySyntax or IndexSyntax
            ? new SetPropertySyntax(target, value) { Span = _tokens.SpanFrom(start) }
            : new SetPropertiesSyntax(target, value, Add: false) { Span = _tokens.SpanFrom(start) };
    }

    private SetItemSyntax RemoveItem()
    {
        var start = _tokens.Current;
        var target = parsers.Atoms.Postfix();
        if (Labels(target, start) is { } labels) return labels;
        if (target is not (PropertySyntax or IndexSyntax)) throw _tokens.Unexpected("':' with a label, or '.' with a property");
        return new SetPropertySyntax(target, null) { Span = _tokens.SpanFrom(start) };
    }

    private SetLabelsSyntax? Labels(ExpressionSyntax target, Token start)
    {
        if (_tokens.AcceptWord("IS")) return new(target, [parsers.Labels.Name()]) { Span = _tokens.SpanFrom(start) };
        var labels = new List<NameSyntax>();
        while (_tokens.AcceptSymbol(":")) labels.Add(parsers.Labels.Name());
        return labels.Count == 0 ? null : new(target, labels) { Span = _tokens.SpanFrom(start) };
    }
}
