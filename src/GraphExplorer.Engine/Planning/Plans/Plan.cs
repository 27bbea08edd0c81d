namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>One step of a plan: how rows are made from the rows of its children. Immutable, shared by all runs of a statement.</summary>
internal abstract record Plan
{
    private VariableSet? _variables;

    protected Plan()
    {
    }

    // A changed copy finds its variables anew.
    protected Plan(Plan original) => Rows = original.Rows;

    /// <summary>As EXPLAIN calls it, e.g. <c>Expand(All)</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The variables its rows hold. Variables of an outer query, which stay in the row while an inner plan runs, are not
    /// counted.
    /// </summary>
    public VariableSet Variables => _variables ??= FindVariables();

    public virtual IReadOnlyList<Plan> Children => [];

    /// <summary>Expressions and names worth showing.</summary>
    public virtual IEnumerable<object> Details => [];

    /// <summary>Rows expected.</summary>
    public double Rows { get; init; }

    /// <summary>The same step over other children.</summary>
    public virtual Plan WithChildren(IReadOnlyList<Plan> children) => this;

    protected abstract VariableSet FindVariables();
}

/// <summary>A step over one child.</summary>
internal abstract record UnaryPlan(Plan Input) : Plan
{
    public override IReadOnlyList<Plan> Children => [Input];
    protected override VariableSet FindVariables() => Input.Variables;
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Input = children[0] };
}

/// <summary>A step over two children.</summary>
internal abstract record BinaryPlan(Plan Left, Plan Right) : Plan
{
    public override IReadOnlyList<Plan> Children => [Left, Right];
    protected override VariableSet FindVariables() => Left.Variables.With(Right.Variables);
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Left = children[0], Right = children[1] };
}
