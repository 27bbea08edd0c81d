using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Clauses;

/// <summary>Plans <c>CALL { … }</c>.</summary>
internal sealed class SubqueryClauses(QueryPlanner queries)
{
    public Plan Plan(Plan plan, BoundSubquery subquery, VariableSet known)
    {
        var right = queries.Plan(subquery.Query, known);
        var hasColumns = subquery.Query.Columns.Count > 0;
        if (subquery.InTransactions) plan = new BatchCommitPlan(plan, subquery.BatchRows) { Rows = plan.Rows };
        if (!hasColumns) return new UnitApplyPlan(plan, right) { Rows = plan.Rows };
        var rows = plan.Rows * Math.Max(1, right.Rows);
        var columns = VariableSet.Of(subquery.Query.Columns.Select(column => column.Variable));
        return subquery.Optional ? new OptionalApplyPlan(plan, right, columns) { Rows = rows } : new ApplyPlan(plan, right) { Rows = rows };
    }
}
