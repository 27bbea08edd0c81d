using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Clauses;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning;

/// <summary>Plans a query or a subquery.</summary>
internal sealed class QueryPlanner
{
    private readonly ClausePlanner _clauses;

    public QueryPlanner(PlanningContext context) => _clauses = new(context, this);

    /// <param name="arguments">Variables of an outer query with a value while this one runs.</param>
    public Plan Plan(BoundQuery query, VariableSet arguments) => query switch
    {
        BoundUnion union => Plan(union, arguments),
        BoundSingleQuery single => _clauses.Plan(single.Clauses, arguments),
        _ => throw new InvalidOperationException($"no plan for {query.GetType().Name}"),
    };

    private Plan Plan(BoundUnion union, VariableSet arguments)
    {
        var branches = union.Branches.Select(branch => new UnionBranch(
            Plan(branch, arguments),
            [.. union.Columns.Select(column => branch.Columns.First(own => own.Name == column.Name).Variable)])).ToList();
        var columns = VariableSet.Of(union.Columns.Select(column => column.Variable));
        Plan plan = new UnionPlan(branches, columns) { Rows = branches.Sum(branch => branch.Plan.Rows) };
        return union.All ? plan : new DistinctPlan(plan, columns) { Rows = plan.Rows };
    }
}
