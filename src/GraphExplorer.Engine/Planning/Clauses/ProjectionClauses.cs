using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Planning.Walking;

namespace GraphExplorer.Engine.Planning.Clauses;

/// <summary>Plans WITH and RETURN: compute, make distinct, sort, skip, limit, filter, forget the rest.</summary>
internal static class ProjectionClauses
{
    public static Plan Plan(Plan plan, BoundProjection projection)
    {
        var items = VariableSet.Of(projection.Items.Select(item => item.Variable));
        var computed = projection.Items.Where(item => !IsPassedOn(item)).ToList();
        if (computed.Count > 0) plan = new ProjectionPlan(plan, computed) { Rows = plan.Rows };
        if (projection.Distinct) plan = new DistinctPlan(plan, items) { Rows = plan.Rows };
        if (projection.OrderBy.Count > 0) plan = new SortPlan(plan, projection.OrderBy, Kept(plan, items, projection)) { Rows = plan.Rows };
        if (projection.Skip is not null) plan = new SkipPlan(plan, projection.Skip) { Rows = plan.Rows };
        if (projection.Limit is not null) plan = new LimitPlan(plan, projection.Limit) { Rows = Math.Min(plan.Rows, Expected(projection.Limit)) };
        if (projection.Where is not null) plan = new FilterPlan(plan, [projection.Where]) { Rows = plan.Rows * 0.5 };
        return new ScopePlan(plan, items) { Rows = plan.Rows };
    }

    private static bool IsPassedOn(BoundBinding item) =>
        item.Expression is BoundVariableReference reference && reference.Variable.Id == item.Variable.Id;

    private static VariableSet Kept(Plan plan, VariableSet items, BoundProjection projection)
    {
        if (projection.Where is null) return items;
        return items.With(FreeVariables.Of(projection.Where).Where(plan.Variables.Has));
    }

    private static double Expected(BoundExpression limit) =>
        limit is BoundLiteral { Value.IsInteger: true } literal ? literal.Value.AsInteger : 100;
}
