using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>Keeps the rows for which every predicate is true.</summary>
internal sealed record FilterPlan(Plan Input, IReadOnlyList<BoundExpression> Predicates) : UnaryPlan(Input)
{
    public override string Name => "Filter";
    public override IEnumerable<object> Details => Predicates;
}

/// <summary>Keeps the rows in which the variables hold entities of the right kind: neither null nor deleted.</summary>
internal sealed record EntityCheckPlan(Plan Input, IReadOnlyList<BoundVariable> Nodes) : UnaryPlan(Input)
{
    public override string Name => "EntityCheck";
    public override IEnumerable<object> Details => Nodes.Select(node => node.Name.Trim());
}

/// <summary>Computes items into their variables. Variables before it stay readable until the next step that keeps rows.</summary>
internal sealed record ProjectionPlan(Plan Input, IReadOnlyList<BoundBinding> Items) : UnaryPlan(Input)
{
    public override string Name => "Projection";
    protected override VariableSet FindVariables() => Input.Variables.With(Items.Select(item => item.Variable));
    public override IEnumerable<object> Details => Items.Select(item => item.Expression);
}

/// <summary>Forgets all variables but these.</summary>
internal sealed record ScopePlan(Plan Input, VariableSet Kept) : UnaryPlan(Input)
{
    public override string Name => "Scope";
    protected override VariableSet FindVariables() => Kept;
}

internal sealed record UnwindPlan(Plan Input, BoundExpression List, BoundVariable As) : UnaryPlan(Input)
{
    public override string Name => "Unwind";
    protected override VariableSet FindVariables() => Input.Variables.With(As);
    public override IEnumerable<object> Details => [List];
}

/// <summary>Drops rows whose variables held the same before.</summary>
internal sealed record DistinctPlan(Plan Input, VariableSet Over) : UnaryPlan(Input)
{
    public override string Name => "Distinct";
    protected override VariableSet FindVariables() => Over;
    public override IEnumerable<object> Details => Over.Select(variable => variable.Name);
}

internal sealed record AggregationPlan(Plan Input, IReadOnlyList<BoundBinding> Groups, IReadOnlyList<BoundAggregate> Aggregates)
    : UnaryPlan(Input)
{
    public override string Name => "EagerAggregation";
    protected override VariableSet FindVariables() =>
        VariableSet.Of(Groups.Select(group => group.Variable).Concat(Aggregates.Select(aggregate => aggregate.Variable)));
    public override IEnumerable<object> Details => Groups.Select(group => (object)group.Expression).Concat(Aggregates.Select(aggregate => aggregate.Function));
}

/// <param name="Kept">What is still needed afterwards.</param>
internal sealed record SortPlan(Plan Input, IReadOnlyList<BoundSortKey> Keys, VariableSet Kept) : UnaryPlan(Input)
{
    protected override VariableSet FindVariables() => Kept;
    public override string Name => "Sort";
    public override IEnumerable<object> Details => Keys.Select(key => key.Expression);
}

/// <summary>Sort, Skip and Limit in one, holding no more rows than skip and limit together.</summary>
internal sealed record TopPlan(SortPlan Sort, BoundExpression? Skip, BoundExpression Limit) : UnaryPlan(Sort.Input)
{
    protected override VariableSet FindVariables() => Sort.Kept;
    public override string Name => "Top";
    public override IEnumerable<object> Details => [.. Sort.Keys.Select(key => key.Expression), Limit];
}

internal sealed record SkipPlan(Plan Input, BoundExpression Count) : UnaryPlan(Input)
{
    public override string Name => "Skip";
    public override IEnumerable<object> Details => [Count];
}

internal sealed record LimitPlan(Plan Input, BoundExpression Count) : UnaryPlan(Input)
{
    public override string Name => "Limit";
    public override IEnumerable<object> Details => [Count];
}

/// <summary>Reads all rows before it hands on the first, so that what comes after cannot be seen by what came before.</summary>
internal sealed record EagerPlan(Plan Input) : UnaryPlan(Input)
{
    public override string Name => "Eager";
}

/// <summary>Reads all rows and hands on none: the end of a statement without RETURN.</summary>
internal sealed record DrainPlan(Plan Input) : UnaryPlan(Input)
{
    public override string Name => "EmptyResult";
    protected override VariableSet FindVariables() => VariableSet.Empty;
}
