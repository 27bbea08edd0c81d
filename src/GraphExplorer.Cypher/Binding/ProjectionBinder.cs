using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>WITH and RETURN: items, grouping, and the horizon behind which only the items are seen.</summary>
internal sealed class ProjectionBinder(Binders binders)
{
    public void With(WithSyntax syntax, ClauseFlow flow)
    {
        var items = Items(syntax.Projection, flow.Scope);
        var projection = Bind(syntax.Projection, items, syntax.Where, flow);
        CheckAliases(items);
        flow.Add(projection with { Span = syntax.Span });
        Close(items, flow);
    }

    public void Return(ReturnSyntax syntax, ClauseFlow flow)
    {
        var items = Items(syntax.Projection, flow.Scope);
        if (items.Count == 0)
            throw new GraphException(SyntaxErrors.NoVariablesInScope, "There is no variable that * could stand for.", syntax.Span);
        var projection = Bind(syntax.Projection, items, where: null, flow);
        flow.Add(projection with { IsReturn = true, Span = syntax.Span });
        flow.Columns = [.. items.Select(item => new BoundColumn(item.Name, item.Variable))];
    }

    /// <summary>A projection that hands on all that is seen and keeps some of the rows.</summary>
    public BoundProjection Filter(ExpressionSyntax where, ClauseFlow flow)
    {
        var predicate = binders.Expressions.BindPredicate(where, flow.Scope);
        var items = flow.Scope.Own.Select(variable => new BoundBinding(ExpressionBinder.Reference(variable, where.Span), variable));
        return new([.. items]) { Where = predicate, Span = where.Span };
    }

    private static List<ProjectionItem> Items(ProjectionSyntax syntax, Scope scope)
    {
        var items = syntax.All ? Star(syntax, scope).ToList() : [];
        items.AddRange(syntax.Items.Select(Item));
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in items.Where(item => !names.Add(item.Name)))
            throw new GraphException(SyntaxErrors.ColumnNameConflict, $"Two columns have the name {item.Name}.", item.Span);
        return items;
    }

    private static IEnumerable<ProjectionItem> Star(ProjectionSyntax syntax, Scope scope) => scope.Own.Select(variable =>
        new ProjectionItem(variable.Name, new VariableSyntax(variable.Name) { Span = syntax.Span }, syntax.Span) { HasAlias = true });

    private static ProjectionItem Item(ProjectionItemSyntax syntax)
    {
        var alias = syntax.Alias?.Name ?? OwnName(syntax.Expression);
        return new(alias ?? syntax.Text, syntax.Expression, syntax.Span) { HasAlias = alias is not null };
    }

    /// <summary>The name that an expression brings along: a variable, also one that is projected, as in <c>n {.name}</c>.</summary>
    private static string? OwnName(ExpressionSyntax syntax) => syntax switch
    {
        VariableSyntax variable => variable.Name,
        MapProjectionSyntax projection => projection.Variable.Name,
        _ => null,
    };

    private BoundProjection Bind(ProjectionSyntax syntax, List<ProjectionItem> items, ExpressionSyntax? where, ClauseFlow flow)
    {
        var grouping = new GroupingBinder(binders, flow.Scope);
        if (items.Any(item => item.IsAggregate)) flow.Add(grouping.Bind(items, syntax.Span));
        else foreach (var item in items) item.Binding = Bind(item, flow.Scope);
        var sorting = new SortScopes(binders, flow.Scope, items, syntax.Distinct, grouping.Collector);
        CheckShadowing(items, flow.Scope);
        return new([.. items.Select(item => item.Binding!)])
        {
            Distinct = syntax.Distinct,
            OrderBy = [.. syntax.OrderBy.Select(key => SortKey(key, sorting))],
            Skip = RowCount(syntax.Skip),
            Limit = RowCount(syntax.Limit),
            Where = where is null ? null : binders.Expressions.BindPredicate(where, sorting.For(where)),
        };
    }

    /// <summary>A variable under its own name is passed on; all else goes into a new variable.</summary>
    private BoundBinding Bind(ProjectionItem item, Scope scope)
    {
        var bound = binders.Expressions.Bind(item.Expression, scope);
        return GroupingBinder.Passed(item, bound) ?? new(bound, NewVariable(item, bound));
    }

    private BoundVariable NewVariable(ProjectionItem item, BoundExpression bound)
    {
        var variable = binders.Context.NewVariable(item.Name, bound.Type);
        binders.Context.SetElement(variable, ListTypes.ElementOf(bound, binders.Context));
        return variable;
    }

    private BoundSortKey SortKey(SortKeySyntax syntax, SortScopes scopes) =>
        new(binders.Expressions.Bind(syntax.Expression, scopes.For(syntax.Expression)), syntax.Descending);

    /// <summary>SKIP and LIMIT: the same for all rows, so no variable is seen.</summary>
    private BoundExpression? RowCount(ExpressionSyntax? syntax)
    {
        if (syntax is null) return null;
        var count = binders.Expressions.Bind(syntax, new Scope { Missing = _ => SyntaxErrors.NonConstantExpression });
        ExpressionBinder.Require(count, CypherType.Integer);
        if (count is BoundLiteral { Value: { IsInteger: true, AsInteger: < 0 } })
            throw new GraphException(SyntaxErrors.NegativeIntegerArgument, "A number of rows may not be negative.", count.Span);
        return count;
    }

    /// <summary>What a subquery sees of the outside keeps its meaning to the end.</summary>
    private static void CheckShadowing(List<ProjectionItem> items, Scope scope)
    {
        foreach (var item in items)
            if (scope.Parent?.Find(item.Name) is { } outer && outer.Id != item.Variable.Id) throw Scope.AlreadyBound(item.Name, item.Span);
    }

    private static void CheckAliases(List<ProjectionItem> items)
    {
        if (items.FirstOrDefault(item => !item.HasAlias) is { } unnamed)
            throw new GraphException(SyntaxErrors.NoExpressionAlias, "An expression in WITH needs a name: 'AS name'.", unnamed.Span);
    }

    private static void Close(List<ProjectionItem> items, ClauseFlow flow)
    {
        var next = flow.Scope.NextHorizon();
        foreach (var item in items) next.Declare(item.Name, item.Variable);
        flow.Scope = next;
    }
}
