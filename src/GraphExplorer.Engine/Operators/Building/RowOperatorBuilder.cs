using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Operators.Joins;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Operators.Rows;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Operators.Building;

/// <summary>Makes the operators that work on rows whatever they hold.</summary>
internal sealed class RowOperatorBuilder(RunContext run, OperatorBuilder builder)
{
    public Operator Build(Plan plan) => plan switch
    {
        FilterPlan filter => new FilterOperator(run, builder.Build(filter.Input), [.. filter.Predicates.Select(builder.Compile)]),
        EntityCheckPlan check => new EntityCheckOperator(run, builder.Build(check.Input), check.Nodes),
        ProjectionPlan projection => BuildProjection(projection),
        ScopePlan scope => builder.Build(scope.Input),
        UnwindPlan unwind => new UnwindOperator(run, builder.Build(unwind.Input), builder.Compile(unwind.List), unwind.As.Id),
        DistinctPlan distinct => new DistinctOperator(run, builder.Build(distinct.Input), distinct.Over.Slots),
        AggregationPlan aggregation => BuildAggregation(aggregation),
        RowCountPlan count => new RowCountOperator(run, builder.Build(count.Input), count.Variables.Slots),
        SortPlan sort => new SortOperator(run, builder.Build(sort.Input), Keys(sort), new(sort.Kept.Slots)),
        TopPlan top => BuildTop(top),
        SkipPlan skip => new SkipOperator(run, builder.Build(skip.Input), Count(skip.Count, "SKIP")),
        LimitPlan limit => new LimitOperator(run, builder.Build(limit.Input), Count(limit.Count, "LIMIT")),
        EagerPlan eager => new EagerOperator(run, builder.Build(eager.Input), new(eager.Input.Variables.Slots)),
        DrainPlan drain => new DrainOperator(run, builder.Build(drain.Input)),
        BatchCommitPlan batches => new BatchCommitOperator(run, builder.Build(batches.Input), OptionalCount(batches.BatchRows, "OF … ROWS")),
        ProcedureCallPlan call => BuildCall(call),
        _ => throw new InvalidOperationException($"no operator for {plan.GetType().Name}"),
    };

    private ProjectionOperator BuildProjection(ProjectionPlan plan) => new(
        run,
        builder.Build(plan.Input),
        [.. plan.Items.Select(item => builder.Compile(item.Expression))],
        [.. plan.Items.Select(item => item.Variable.Id)]);

    private AggregationOperator BuildAggregation(AggregationPlan plan) => new(
        run,
        builder.Build(plan.Input),
        [.. plan.Groups.Select(group => builder.Compile(group.Expression))],
        [.. plan.Groups.Select(group => group.Variable.Id)],
        [.. plan.Aggregates.Select(aggregate => new AggregateColumn(aggregate, [.. aggregate.Arguments.Select(builder.Compile)]))]);

    private TopOperator BuildTop(TopPlan plan) => new(
        run,
        builder.Build(plan.Input),
        Keys(plan.Sort),
        new(plan.Sort.Kept.Slots),
        new(OptionalCount(plan.Skip, "SKIP"), Count(plan.Limit, "LIMIT")));

    private SortKeys Keys(SortPlan plan) => new(
        run, [.. plan.Keys.Select(key => builder.Compile(key.Expression))], [.. plan.Keys.Select(key => key.Descending)]);

    private RowCount? OptionalCount(BoundExpression? count, string clause) => count is null ? null : Count(count, clause);

    private RowCount Count(BoundExpression count, string clause) => new(run, builder.Compile(count), count.Span, clause);

    private ProcedureCallOperator BuildCall(ProcedureCallPlan plan) => new(
        run, builder.Build(plan.Input), plan.Call, [.. plan.Call.Arguments.Select(builder.Compile)]);
}
