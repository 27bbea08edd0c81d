using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators.Profiling;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Engine.Planning.Plans;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Running;

/// <summary>Shows a plan as EXPLAIN does; with the counts of a run as PROFILE does.</summary>
internal sealed class PlanDescriber(PlannedStatement planned, string text, RowCounts? counts)
{
    public QueryPlan Describe()
    {
        var result = Describe(planned.Root);
        if (planned.Statement.Query.Columns.Count == 0) return result;
        var columns = planned.Statement.Query.Columns.Select(column => column.Name);
        return new("ProduceResults", Arguments(columns, planned.Root.Rows), [.. columns], [result], result.Rows);
    }

    private QueryPlan Describe(Plan plan)
    {
        if (plan is ScopePlan scope) return Describe(scope.Input);
        var children = plan.Children.Select(Describe).ToList();
        return new(
            plan.Name,
            Arguments(plan.Details.Select(Detail), plan.Rows),
            [.. plan.Variables.Select(variable => variable.Name.Trim())],
            children,
            counts?.Of(plan).Rows);
    }

    private static ValueMap Arguments(IEnumerable<string> details, double rows)
    {
        var arguments = new ValueMap();
        var text = string.Join(", ", details);
        if (text.Length > 0) arguments.With("Details", Value.Of(text));
        return arguments.With("EstimatedRows", Value.Of(rows));
    }

    private string Detail(object detail) => detail switch
    {
        BoundExpression { Span: { Length: > 0 } span } => text.Substring(span.Offset, span.Length),
        BoundVariableReference reference => reference.Variable.Name.Trim(),
        BoundExpression => "…",
        _ => detail.ToString() ?? "",
    };
}
