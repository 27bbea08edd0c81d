using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// A projection that aggregates: items without aggregate are the keys to group by; what else stands beside an
/// aggregate in an item must be such a key.
/// </summary>
internal sealed class GroupingBinder(Binders binders, Scope before)
{
    /// <summary>The aggregates of the items; null when there are none.</summary>
    public AggregateCollector? Collector { get; private set; }

    /// <summary>Binds all items: each gets the expression that the projection behind the aggregation computes.</summary>
    public BoundAggregation Bind(List<ProjectionItem> items, TextSpan span)
    {
        var groups = new List<BoundBinding>();
        foreach (var key in items.Where(item => !item.IsAggregate)) groups.Add(Key(key));
        Collector = new(before);
        var scope = BesideAggregates(items);
        foreach (var item in items.Where(item => item.IsAggregate)) Aggregate(item, scope);
        return new(groups, Collector.All) { Span = span };
    }

    /// <summary>The binding of an item that hands a variable on under its own name; null for any other.</summary>
    public static BoundBinding? Passed(ProjectionItem item, BoundExpression bound) =>
        bound is BoundVariableReference reference && reference.Variable.Name == item.Name ? new(bound, reference.Variable) : null;

    private BoundBinding Key(ProjectionItem item)
    {
        var bound = binders.Expressions.Bind(item.Expression, before);
        var binding = Passed(item, bound) ?? new(bound, binders.Context.NewVariable(item.Name, bound.Type));
        binders.Context.SetElement(binding.Variable, ListTypes.ElementOf(bound, binders.Context));
        item.Binding = new(ExpressionBinder.Reference(binding.Variable, item.Span), binding.Variable);
        return binding;
    }

    private void Aggregate(ProjectionItem item, Scope scope)
    {
        var bound = binders.Expressions.Bind(item.Expression, scope);
        var variable = binders.Context.NewVariable(item.Name, bound.Type);
        binders.Context.SetElement(variable, ListTypes.ElementOf(bound, binders.Context));
        item.Binding = new(bound, variable);
    }

    private Scope BesideAggregates(List<ProjectionItem> items)
    {
        var keys = items.Where(item => item is { IsAggregate: false, IsSimple: true }).ToList();
        var scope = new Scope(before.Parent)
        {
            Aggregates = Collector,
            Hidden = before,
            Replacements = SortScopes.Replacements(keys, binders.Context),
            Missing = name => before.Find(name) is null ? before.Missing(name) : SyntaxErrors.AmbiguousAggregation,
        };
        foreach (var key in keys.Where(key => key.VariableName is not null)) scope.Declare(key.VariableName!, key.Variable);
        return scope;
    }
}
