using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Rewrites;

/// <summary><c>count(*)</c>, or <c>count(n)</c> of what is never null, without groups is a number of rows.</summary>
internal static class AggregationToRowCount
{
    public static Plan Rewrite(Plan plan) => plan is AggregationPlan { Groups: [], Aggregates: [_, ..] aggregates } aggregation
        && aggregates.All(aggregate => CountsRows(aggregate, aggregation.Input))
        ? new RowCountPlan(aggregation.Input, [.. aggregates.Select(aggregate => aggregate.Variable)]) { Rows = 1 }
        : plan;

    private static bool CountsRows(BoundAggregate aggregate, Plan input) => aggregate is { Function: "count", Distinct: false }
        && (aggregate.Arguments is [] || (aggregate.Arguments is [BoundVariableReference counted] && IsNeverNull(counted.Variable, input)));

    private static bool IsNeverNull(BoundVariable variable, Plan input) => input switch
    {
        NodeLeafPlan or RelationshipScanPlan => input.Variables.Has(variable),
        ExpandPlan { Step: var step } expand => variable.Id == step.Relationship.Id || variable.Id == step.To.Id || IsNeverNull(variable, expand.Input),
        EntityCheckPlan check => check.Nodes.Any(node => node.Id == variable.Id) || IsNeverNull(variable, check.Input),
        ScopePlan scope => IsNeverNull(variable, scope.Input),
        FilterPlan filter => IsNeverNull(variable, filter.Input),
        _ => false,
    };
}
