using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>For each row of the left, the rows of the right, which sees the left's variables.</summary>
internal sealed record ApplyPlan(Plan Left, Plan Right) : BinaryPlan(Left, Right)
{
    public override string Name => "Apply";
}

/// <summary>The same, with nulls where the right has no row.</summary>
/// <param name="Introduced">What the right binds and the left does not.</param>
internal sealed record OptionalApplyPlan(Plan Left, Plan Right, VariableSet Introduced) : BinaryPlan(Left, Right)
{
    public override string Name => "OptionalApply";
}

/// <summary>Runs the right to its end for each row of the left and hands the left's row on once.</summary>
internal sealed record UnitApplyPlan(Plan Left, Plan Right) : BinaryPlan(Left, Right)
{
    public override string Name => "UnitApply";
    protected override VariableSet FindVariables() => Left.Variables;
}

/// <summary>The rows of left and right whose keys are equal. The right is read first and kept.</summary>
internal sealed record HashJoinPlan(Plan Left, Plan Right, BoundExpression LeftKey, BoundExpression RightKey) : BinaryPlan(Left, Right)
{
    public override string Name => "ValueHashJoin";
    public override IEnumerable<object> Details => [LeftKey, RightKey];
}

/// <summary>The rows of every branch after one another.</summary>
internal sealed record UnionPlan(IReadOnlyList<UnionBranch> Branches, VariableSet Columns) : Plan
{
    public override string Name => "Union";
    protected override VariableSet FindVariables() => Columns;
    public override IReadOnlyList<Plan> Children => [.. Branches.Select(branch => branch.Plan)];
    public override Plan WithChildren(IReadOnlyList<Plan> children) =>
        this with { Branches = [.. Branches.Zip(children, (branch, plan) => branch with { Plan = plan })] };
}

/// <summary>One branch, and its variables in the order of the union's columns.</summary>
internal sealed record UnionBranch(Plan Plan, IReadOnlyList<BoundVariable> Columns);

/// <summary>Commits after every so many rows that the next step has dealt with; what comes later may fail without undoing it.</summary>
internal sealed record BatchCommitPlan(Plan Input, BoundExpression? BatchRows) : UnaryPlan(Input)
{
    public override string Name => "CommitBatches";
}

internal sealed record ProcedureCallPlan(Plan Input, BoundProcedureCall Call) : UnaryPlan(Input)
{
    public override string Name => "ProcedureCall";
    protected override VariableSet FindVariables() => Input.Variables.With(Call.Yields.Select(yield => yield.Variable));
    public override IEnumerable<object> Details => [Call.Procedure];
}
