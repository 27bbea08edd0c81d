using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Patterns that are matched.</summary>
internal sealed class PatternBinder(Binders binders)
{
    public BoundPattern Bind(PatternSyntax syntax, Scope scope, bool mayDeclare)
    {
        binders.Context.Reads = true;
        var names = new PatternNames(binders.Context, scope, mayDeclare);
        foreach (var part in syntax.Parts) names.Declare(part);
        return new([.. syntax.Parts.Select(part => Part(part, names))]);
    }

    private BoundPatternPart Part(PatternPartSyntax syntax, PatternNames names) =>
        new(names.PathOf(syntax), Selector(syntax, names), Chain(syntax, names));

    private PathSelector Selector(PatternPartSyntax syntax, PatternNames names)
    {
        var where = binders.Expressions.BindOptionalPredicate(syntax.Where, names.Scope);
        if (syntax.Selector is not { } selector) return where is null ? PathSelector.All : PathSelector.All with { Where = where };
        return new(selector.Kind, selector.Count, where) { IsFunctionForm = selector.IsFunctionForm };
    }

    /// <summary>The elements in turn, with a node of no name wherever a group has none beside it.</summary>
    private List<BoundPatternElement> Chain(PatternPartSyntax syntax, PatternNames names)
    {
        var chain = new List<BoundPatternElement>();
        foreach (var element in syntax.Elements)
        {
            var bound = Element(element, names);
            if (bound is not BoundNodePattern && chain is [] or [.., not BoundNodePattern]) chain.Add(Anonymous(element));
            chain.Add(bound);
        }

        if (chain[^1] is not BoundNodePattern) chain.Add(Anonymous(syntax.Elements[^1]));
        return chain;
    }

    private BoundNodePattern Anonymous(PatternElementSyntax beside) =>
        new(binders.Context.NewAnonymous("node", CypherType.Node), IsBound: false, null, null, null) { Span = beside.Span };

    private BoundPatternElement Element(PatternElementSyntax syntax, PatternNames names) => syntax switch
    {
        NodePatternSyntax node => Node(node, names),
        RelationshipPatternSyntax { Quantifier: { } length } relationship => Repeated(relationship, null, length, names),
        RelationshipPatternSyntax relationship => Relationship(relationship, names),
        PatternGroupSyntax { Quantifier: { } length } group => Repeated(group, group.Where, length, names),
        _ => throw new GraphException(
            SyntaxErrors.UnexpectedSyntax, "Expected '+', '*' or '{1,3}' after a part in parentheses.", syntax.Span),
    };

    private BoundNodePattern Node(NodePatternSyntax syntax, PatternNames names)
    {
        var variable = names.Of(syntax);
        return new(
            variable, names.IsBound(variable), binders.Labels.BindOptional(syntax.Labels, names.Scope),
            Properties(syntax.Properties, names.Scope), binders.Expressions.BindOptionalPredicate(syntax.Where, names.Scope))
        {
            Span = syntax.Span,
        };
    }

    private BoundRelationshipPattern Relationship(RelationshipPatternSyntax syntax, PatternNames names)
    {
        var variable = names.Of(syntax);
        return new(
            variable, names.IsBound(variable), binders.Labels.BindOptional(syntax.Types, names.Scope), syntax.Direction, syntax.Length,
            Properties(syntax.Properties, names.Scope), binders.Expressions.BindOptionalPredicate(syntax.Where, names.Scope))
        {
            Span = syntax.Span,
        };
    }

    private BoundQuantifiedPattern Repeated(
        PatternElementSyntax syntax, ExpressionSyntax? where, PatternLength length, PatternNames names)
    {
        var group = names.GroupOf(syntax);
        var steps = group.Part.Elements.OfType<RelationshipPatternSyntax>().ToList();
        if (steps.Count == 0 || steps.Any(step => step.Length is not null))
        {
            throw new GraphException(
                SyntaxErrors.UnexpectedSyntax, "A part that is repeated has one or more relationships, each of a single step.",
                group.Part.Span);
        }

        var inner = Part(group.Part, group.Inner);
        var predicate = binders.Expressions.BindOptionalPredicate(where, group.Inner.Scope);
        return new(inner, predicate, length, group.Groups) { Span = syntax.Span };
    }

    private BoundExpression? Properties(ExpressionSyntax? syntax, Scope scope)
    {
        if (syntax is ParameterSyntax)
        {
            throw new GraphException(
                SyntaxErrors.InvalidParameterUse, "A parameter may not stand for all properties here; name them: '{key: $value}'.",
                syntax.Span);
        }

        return binders.Expressions.BindOptional(syntax, scope);
    }
}
