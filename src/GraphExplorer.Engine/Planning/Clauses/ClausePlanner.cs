using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Effects;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Clauses;

/// <summary>Plans clauses one on another; MATCH clauses side by side are planned as one.</summary>
internal sealed class ClausePlanner(PlanningContext context, QueryPlanner queries)
{
    private readonly MatchClauses _matches = new(context);
    private readonly CreateClauses _creates = new(context);
    private readonly SubqueryClauses _subqueries = new(queries);

    public Plan Plan(IReadOnlyList<BoundClause> clauses, VariableSet arguments)
    {
        Plan plan = new ArgumentPlan { Rows = 1 };
        var barriers = new EagerBarriers();
        for (var i = 0; i < clauses.Count; i++)
        {
            plan = barriers.Before(plan, clauses[i]);
            var known = arguments.With(plan.Variables);
            if (clauses[i] is BoundMatch { Optional: false })
            {
                var matches = clauses.Skip(i).Take(PlanLimits.Matches).TakeWhile(clause => clause is BoundMatch { Optional: false }).Cast<BoundMatch>().ToList();
                for (var also = 1; also < matches.Count; also++) plan = barriers.Before(plan, matches[also]);
                plan = _matches.Plan(plan, matches, known);
                i += matches.Count - 1;
            }
            else
            {
                plan = Plan(plan, clauses[i], known);
            }
        }

        return plan;
    }

    private Plan Plan(Plan plan, BoundClause clause, VariableSet known) => clause switch
    {
        BoundMatch match => _matches.PlanOptional(plan, match, known),
        BoundUnwind unwind => new UnwindPlan(plan, unwind.List, unwind.As) { Rows = plan.Rows * 10 },
        BoundAggregation aggregation => Aggregation(plan, aggregation),
        BoundProjection projection => ProjectionClauses.Plan(plan, projection),
        BoundCreate create => new CreatePlan(plan, CreateClauses.Pattern(create.Pattern)) { Rows = plan.Rows },
        BoundMerge merge => _creates.Merge(plan, merge, known),
        BoundSet set => new SetPlan(plan, set.Items) { Rows = plan.Rows },
        BoundDelete delete => new DeletePlan(plan, delete.Entities, delete.Detach) { Rows = plan.Rows },
        BoundForeach each => Foreach(plan, each, known),
        BoundSubquery subquery => _subqueries.Plan(plan, subquery, known),
        BoundProcedureCall call => Call(plan, call),
        BoundSchemaChange schema => new SchemaChangePlan(plan, schema.Change) { Rows = 1 },
        BoundFinish => new DrainPlan(plan),
        _ => throw new InvalidOperationException($"no plan for {clause.GetType().Name}"),
    };

    private static AggregationPlan Aggregation(Plan plan, BoundAggregation aggregation) =>
        new(plan, aggregation.Groups, aggregation.Aggregates) { Rows = aggregation.Groups.Count == 0 ? 1 : Math.Sqrt(plan.Rows) };

    private ForeachPlan Foreach(Plan plan, BoundForeach each, VariableSet known) =>
        new(plan, each.Variable, each.List, Plan(each.Clauses, known.With(each.Variable))) { Rows = plan.Rows };

    private static Plan Call(Plan plan, BoundProcedureCall call)
    {
        Plan right = new ProcedureCallPlan(new ArgumentPlan { Rows = 1 }, call) { Rows = 10 };
        if (call.Optional) return new OptionalApplyPlan(plan, right, right.Variables) { Rows = plan.Rows * 10 };
        return new ProcedureCallPlan(plan, call) { Rows = plan.Rows * 10 };
    }
}
