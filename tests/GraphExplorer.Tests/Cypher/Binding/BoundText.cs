using GraphExplorer.Cypher.Bound;
using static GraphExplorer.Tests.Cypher.Binding.BoundExpressionText;

namespace GraphExplorer.Tests.Cypher.Binding;

/// <summary>A bound query in a line: its clauses in order, then its columns.</summary>
internal static class BoundText
{
    public static string Of(BoundQuery query) => query switch
    {
        BoundUnion union => string.Join(union.All ? " union all " : " union ", union.Branches.Select(Of)) + Columns(union),
        BoundSingleQuery single => string.Join("; ", single.Clauses.Select(Of)) + Columns(single),
        _ => throw new InvalidOperationException($"no text for {query.GetType().Name}"),
    };

    private static string Columns(BoundQuery query) => query.Columns.Count == 0 ? ""
        : $" => {string.Join(", ", query.Columns.Select(column => $"`{column.Name.Trim()}` #{column.Variable.Id}"))}";

    private static string Of(BoundClause clause) => clause switch
    {
        BoundMatch c => $"{(c.Optional ? "optional " : "")}match {BoundPatternText.Of(c.Pattern)}{Part("where", c.Where)}",
        BoundUnwind c => $"unwind {BoundExpressionText.Of(c.List)} as {BoundExpressionText.Of(c.As)}",
        BoundAggregation c => $"group {Bindings(c.Groups)} aggregate {string.Join(", ", c.Aggregates.Select(Aggregate))}",
        BoundProjection c => Projection(c),
        BoundCreate c => $"create {BoundPatternText.Of(c.Pattern)}",
        BoundMerge c => $"merge {BoundPatternText.Of(c.Pattern)} created {Items(c.OnCreate)} matched {Items(c.OnMatch)}",
        BoundSet c => $"set {Items(c.Items)}",
        BoundDelete c => $"{(c.Detach ? "detach " : "")}delete {All(c.Entities)}",
        BoundForeach c => $"foreach {BoundExpressionText.Of(c.Variable)} in {BoundExpressionText.Of(c.List)} ({string.Join("; ", c.Clauses.Select(Of))})",
        BoundSubquery c => $"{(c.Optional ? "optional " : "")}call {{{Of(c.Query)}}}{(c.InTransactions ? " in transactions" : "")}{Part("of", c.BatchRows)}",
        BoundProcedureCall c => $"call {c.Procedure}({All(c.Arguments)}) yield {string.Join(", ", c.Yields.Select(Yield))}",
        BoundFinish => "finish",
        _ => throw new InvalidOperationException($"no text for {clause.GetType().Name}"),
    };

    private static string Projection(BoundProjection projection)
    {
        var keys = projection.OrderBy.Select(key => BoundExpressionText.Of(key.Expression) + (key.Descending ? " desc" : ""));
        return (projection.IsReturn ? "return " : "with ") + (projection.Distinct ? "distinct " : "") + Bindings(projection.Items)
            + (projection.OrderBy.Count > 0 ? $" order by {string.Join(", ", keys)}" : "")
            + Part("skip", projection.Skip) + Part("limit", projection.Limit) + Part("where", projection.Where);
    }

    private static string Bindings(IEnumerable<BoundBinding> bindings) => string.Join(", ", bindings.Select(Binding));

    /// <summary>A variable that is passed on stands once.</summary>
    private static string Binding(BoundBinding binding) =>
        binding.Expression is BoundVariableReference reference && reference.Variable.Id == binding.Variable.Id
            ? BoundExpressionText.Of(binding.Variable)
            : $"{BoundExpressionText.Of(binding.Expression)} → #{binding.Variable.Id}";

    private static string Aggregate(BoundAggregate aggregate) =>
        $"{aggregate.Function}({(aggregate.Distinct ? "distinct " : "")}{All(aggregate.Arguments)}) → #{aggregate.Variable.Id}";

    private static string Items(IEnumerable<BoundSetItem> items) => $"[{string.Join(", ", items.Select(Item))}]";

    private static string Item(BoundSetItem item) => item switch
    {
        BoundSetProperty i => $"{BoundExpressionText.Of(i.Entity)}.{i.Key} = {BoundExpressionText.Of(i.Value)}",
        BoundSetDynamicProperty i => $"{BoundExpressionText.Of(i.Entity)}[{BoundExpressionText.Of(i.Key)}] = {BoundExpressionText.Of(i.Value)}",
        BoundSetProperties i => $"{BoundExpressionText.Of(i.Entity)} {(i.Add ? "+=" : "=")} {BoundExpressionText.Of(i.Value)}",
        BoundSetLabels i => $"{(i.Remove ? "remove " : "")}{BoundExpressionText.Of(i.Entity)}:{string.Join(':', i.Labels.Select(BoundExpressionText.Of))}",
        _ => throw new InvalidOperationException($"no text for {item.GetType().Name}"),
    };

    private static string Yield(BoundYield yield) => $"{yield.Field} → {BoundExpressionText.Of(yield.Variable)}";

    private static string Part(string word, BoundExpression? expression) =>
        expression is null ? "" : $" {word} {BoundExpressionText.Of(expression)}";
}
