using GraphExplorer.Cypher.Bound;
using GraphExplorer.Cypher.Syntax;
using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Binding;

/// <summary>
/// What ORDER BY and the WHERE of a WITH see: the items and, when rows were neither grouped nor made distinct, all
/// that was seen before. Otherwise an expression that repeats an item stands for it.
/// </summary>
internal sealed class SortScopes(
    Binders binders, Scope before, List<ProjectionItem> items, bool distinct, AggregateCollector? collector)
{
    public Scope For(ExpressionSyntax expression)
    {
        if (collector is null && !distinct) return WithItems(new Scope(before));
        return collector is not null && Aggregates.In(expression) ? BesideAggregates() : OfItems(items, SyntaxErrors.UndefinedVariable);
    }

    /// <summary>How each item is written, and the variable that holds it.</summary>
    public static Dictionary<string, BoundVariable> Replacements(IEnumerable<ProjectionItem> items, BindingContext context)
    {
        var replacements = new Dictionary<string, BoundVariable>(StringComparer.Ordinal);
        foreach (var item in items) replacements.TryAdd(context.Keys.Of(item.Expression), item.Variable);
        return replacements;
    }

    private Scope BesideAggregates()
    {
        var simple = items.Where(item => item.IsSimple && !item.IsAggregate).ToList();
        return OfItems(simple, SyntaxErrors.AmbiguousAggregation);
    }

    /// <param name="replaceable">The items that may be repeated.</param>
    /// <param name="grouped">Why a variable that an item uses, but that is no item, cannot be used.</param>
    private Scope OfItems(List<ProjectionItem> replaceable, ErrorEntry grouped)
    {
        var outer = WithItems(new Scope(before.Parent)
        {
            Hidden = before,
            Replacements = Replacements(replaceable.Where(item => item.VariableName is null), binders.Context),
            Missing = name => UsedByKey(name) ? grouped : SyntaxErrors.UndefinedVariable,
        });
        foreach (var item in items.Where(item => item.VariableName is { } name && !outer.Holds(name)))
            outer.Declare(item.VariableName!, item.Variable);
        return collector is null ? outer : new Scope(outer) { Aggregates = new(outer, collector) };
    }

    private bool UsedByKey(string name) =>
        items.Any(item => !item.IsAggregate && VariableNames.In(item.Expression).Contains(name));

    private Scope WithItems(Scope scope)
    {
        foreach (var item in items) scope.Declare(item.Name, item.Variable);
        return scope;
    }
}
