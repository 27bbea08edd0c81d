using System.Runtime.CompilerServices;
using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Expanding;
using GraphExplorer.Engine.Operators.Joins;
using GraphExplorer.Engine.Operators.Leaves;
using GraphExplorer.Engine.Operators.Paths;
using GraphExplorer.Engine.Operators.Profiling;
using GraphExplorer.Engine.Planning;
using GraphExplorer.Engine.Planning.Plans;

namespace GraphExplorer.Engine.Operators.Building;

/// <summary>Makes the operators of one run from a plan.</summary>
internal sealed class OperatorBuilder
{
    private readonly RunContext _run;
    private readonly RowCounts? _counts;
    private readonly ExpressionCompiler _compiler;
    private readonly WriteOperatorBuilder _writes;
    private readonly RowOperatorBuilder _rows;

    /// <param name="counts">Where PROFILE counts rows; null otherwise.</param>
    public OperatorBuilder(RunContext run, PlannedStatement statement, RowCounts? counts)
    {
        _run = run;
        _counts = counts;
        _compiler = new(new SubqueryOperators(run, statement, this));
        _writes = new(run, this);
        _rows = new(run, this);
    }

    public CompiledExpression Compile(BoundExpression expression) => _compiler.Compile(expression);

    public Operator Build(Plan plan)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack()) throw PlanLimits.TooLarge("its parts are nested too deeply");
        var built = BuildOne(plan);
        return _counts is null || plan is ScopePlan ? built : new CountingOperator(_run, built, _counts.Of(plan));
    }

    private Operator BuildOne(Plan plan) => plan switch
    {
        ArgumentPlan => new ArgumentOperator(_run),
        AllNodesScanPlan scan => new AllNodesScanOperator(_run, scan.Node.Id),
        LabelScanPlan scan => new LabelScanOperator(_run, scan.Node.Id, scan.Labels),
        IndexSeekPlan seek => new IndexSeekOperator(_run, seek, Compile(seek.Value)),
        NodeByIdSeekPlan seek => new NodeByIdSeekOperator(_run, seek, Compile(seek.Id)),
        CountStorePlan count => new CountStoreOperator(_run, count, count.Scan is RelationshipScanPlan scan ? Types(scan.Step) : null),
        RelationshipScanPlan scan => new RelationshipScanOperator(_run, scan.Step, Types(scan.Step)),
        ExpandPlan { Into: true } expand => new ExpandIntoOperator(_run, Build(expand.Input), expand.Step, Types(expand.Step)),
        ExpandPlan expand => new ExpandOperator(_run, Build(expand.Input), expand.Step, Types(expand.Step)),
        DegreeCountPlan count => new DegreeCountOperator(_run, Build(count.Input), count, new(_run, count.Step, Types(count.Step))),
        VariableExpandPlan expand => new VariableExpandOperator(_run, Build(expand.Input), expand, Types(expand.Step), Properties(expand.Properties)),
        ProjectEndpointsPlan ends => new ProjectEndpointsOperator(_run, Build(ends.Input), ends, Types(ends.Step), Properties(ends.Properties)),
        RepeatPlan repeat => new RepeatOperator(_run, Build(repeat.Input), Build(repeat.Inner), repeat),
        ShortestPathPlan shortest => BuildShortest(shortest),
        SelectShortestPlan select => new SelectShortestOperator(_run, Build(select.Left), Build(select.Right), select),
        ProjectPathPlan path => new ProjectPathOperator(_run, Build(path.Input), path.Path),
        ApplyPlan apply => new ApplyOperator(_run, Build(apply.Left), Build(apply.Right)),
        OptionalApplyPlan apply => new OptionalApplyOperator(_run, Build(apply.Left), Build(apply.Right), new(apply.Introduced.Slots)),
        UnitApplyPlan apply => new UnitApplyOperator(_run, Build(apply.Left), Build(apply.Right)),
        HashJoinPlan join => BuildJoin(join),
        UnionPlan union => BuildUnion(union),
        CreatePlan or MergePlan or SetPlan or DeletePlan or ForeachPlan or SchemaChangePlan => _writes.Build(plan),
        _ => _rows.Build(plan),
    };

    private TypeFilter Types(RelationshipStep step) => new(_run, step.Types, _compiler);

    private PropertyMatch Properties(IReadOnlyList<BoundMapEntry> entries) => new(_run, entries, Compile);

    private ShortestPathOperator BuildShortest(ShortestPathPlan plan) => new(
        _run,
        Build(plan.Input),
        plan,
        new StepWalker(_run, plan.Step, Types(plan.Step), Properties(plan.Properties)),
        _compiler.CompileAll(plan.Predicates));

    private HashJoinOperator BuildJoin(HashJoinPlan plan) => new(
        _run, Build(plan.Left), Build(plan.Right), new(Compile(plan.LeftKey), Compile(plan.RightKey)), new(plan.Right.Variables.Slots));

    private UnionOperator BuildUnion(UnionPlan plan) => new(
        _run,
        [.. plan.Branches.Select(branch => new UnionInput(Build(branch.Plan), [.. branch.Columns.Select(column => column.Id)]))],
        plan.Columns.Slots);
}
