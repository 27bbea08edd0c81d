using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Engine.Planning.Walking;
using GraphExplorer.Engine.Rewrites;
using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Planning;

/// <summary>Plans a whole statement against the counts and indexes of a state.</summary>
internal static class StatementPlanner
{
    public static PlannedStatement Plan(BoundStatement statement, GraphState state)
    {
        var slots = new SlotAllocator(statement.VariableCount);
        var planner = new QueryPlanner(new(new(state), slots));
        var root = PlanLimits.CheckDepth(planner.Plan(statement.Query, VariableSet.Empty));
        if (statement.Query.Columns.Count == 0 && root is not DrainPlan) root = new DrainPlan(root) { Rows = 0 };
        var subqueries = new Dictionary<BoundSubqueryExpression, Plan>(ReferenceEqualityComparer.Instance);
        foreach (var subquery in SubqueryFinder.In(statement.Query))
        {
            var plan = PlanLimits.CheckDepth(planner.Plan(subquery.Query, FreeVariables.Of(subquery.Query)));
            if (subquery.Kind == SubqueryKind.Count) plan = new RowCountPlan(plan, [slots.New(CypherType.Integer)]) { Rows = 1 };
            subqueries[subquery] = PlanRewrites.Apply(plan);
        }

        return new(statement, PlanRewrites.Apply(root), subqueries, slots.Count);
    }
}
