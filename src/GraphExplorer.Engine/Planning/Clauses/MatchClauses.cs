using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Matching;
using GraphExplorer.Engine.Planning.Patterns;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Planning.Clauses;

/// <summary>Plans MATCH and OPTIONAL MATCH.</summary>
internal sealed class MatchClauses(PlanningContext context)
{
    public Plan Plan(Plan plan, IReadOnlyList<BoundMatch> matches, VariableSet known)
    {
        var builder = new QueryGraphBuilder(context.Slots);
        foreach (var match in matches) builder.Add(match.Pattern, match.Where);
        return new MatchPlanner(context).Plan(plan, builder.Graph, known);
    }

    public Plan PlanOptional(Plan plan, BoundMatch match, VariableSet known)
    {
        var right = Plan(new ArgumentPlan { Rows = 1 }, [match], known);
        return new OptionalApplyPlan(plan, right, right.Variables.Without(known)) { Rows = plan.Rows * Math.Max(1, right.Rows) };
    }
}
