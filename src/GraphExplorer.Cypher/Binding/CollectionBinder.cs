using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;

namespace GraphExplorer.Cypher.Binding;

/// <summary>Lists, maps, and the forms that run over a list with a variable of their own.</summary>
internal sealed class CollectionBinder(Binders binders)
{
    public BoundList List(ListSyntax syntax, Scope scope)
    {
        var items = binders.Expressions.BindAll(syntax.Items, scope);
        var type = items.Count == 0 ? CypherType.List : ListTypes.ListOf(TypeRules.Join(items.Select(item => item.Type)));
        return new(items) { Span = syntax.Span, Type = type };
    }

    public BoundMap Map(MapSyntax syntax, Scope scope)
    {
        var entries = syntax.Entries.Select(entry => new BoundMapEntry(entry.Key, binders.Expressions.Bind(entry.Value, scope)));
        return new([.. entries]) { Span = syntax.Span, Type = CypherType.Map };
    }

    public BoundMapProjection MapProjection(MapProjectionSyntax syntax, Scope scope)
    {
        var variable = binders.Expressions.Resolve(syntax.Variable.Name, syntax.Variable.Span, scope);
        var target = ExpressionBinder.Reference(variable, syntax.Variable.Span);
        var items = syntax.Items.Select(item => ProjectionItem(item, target, scope));
        return new(target, [.. items]) { Span = syntax.Span, Type = CypherType.Map };
    }

    public BoundListComprehension ListComprehension(ListComprehensionSyntax syntax, Scope scope)
    {
        var (list, inner, variable) = Over(syntax.List, syntax.Variable, scope);
        var where = binders.Expressions.BindOptionalPredicate(syntax.Where, inner);
        var projection = binders.Expressions.BindOptional(syntax.Projection, inner);
        var type = projection is null ? list.Type : ListTypes.ListOf(projection.Type);
        return new(variable, list, where, projection) { Span = syntax.Span, Type = TypeRules.IsList(type) ? type : CypherType.List };
    }

    public BoundQuantifier Quantifier(QuantifierSyntax syntax, Scope scope)
    {
        var (list, inner, variable) = Over(syntax.List, syntax.Variable, scope);
        var predicate = binders.Expressions.BindPredicate(syntax.Predicate, inner);
        return new(syntax.Kind, variable, list, predicate) { Span = syntax.Span, Type = CypherType.Boolean };
    }

    public BoundReduce Reduce(ReduceSyntax syntax, Scope scope)
    {
        var start = binders.Expressions.Bind(syntax.Start, scope);
        var (list, inner, variable) = Over(syntax.List, syntax.Variable, scope);
        // The step may give another type than the start, so nothing is known of the accumulator.
        var accumulator = inner.Declare(binders.Context.NewVariable(syntax.Accumulator.Name, CypherType.Any));
        var step = binders.Expressions.Bind(syntax.Step, inner);
        return new(accumulator, start, variable, list, step) { Span = syntax.Span, Type = TypeRules.Join(start.Type, step.Type) };
    }

    private (BoundExpression List, Scope Inner, BoundVariable Variable) Over(
        ExpressionSyntax listSyntax, IdentifierSyntax name, Scope scope)
    {
        var list = binders.Expressions.Bind(listSyntax, scope);
        ExpressionBinder.Require(list, CypherType.List);
        var inner = scope.Inner();
        var variable = inner.Declare(binders.Context.NewVariable(name.Name, ListTypes.ElementOf(list, binders.Context)));
        return (list, inner, variable);
    }

    private BoundMapProjectionItem ProjectionItem(MapProjectionItemSyntax item, BoundVariableReference target, Scope scope)
    {
        if (item is { FromTarget: true, Key: null }) return new("*", null);
        if (item.FromTarget) return new(item.Key!, new BoundProperty(target, item.Key!) { Span = item.Span });
        var value = item.Value is null
            ? ExpressionBinder.Reference(binders.Expressions.Resolve(item.Key!, item.Span, scope), item.Span)
            : binders.Expressions.Bind(item.Value, scope);
        return new(item.Key!, value);
    }
}
