namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>One step of a plan: how rows are made from the rows of its children. Immutable, shared by all runs of a statement.</summary>
internal abstract record Plan
{
    /// <summary>As EXPLAIN calls it, e.g. <c>Expand(All)</c>.</summary>
    public abstract string Name { get; }

    /// <summary>
    /// The variables its rows hold. Variables of an outer query, which stay in the row while an inner plan runs, are not
    /// counted.
    /// </summary>
    public abstract VariableSet Variables { get; }

    public virtual IReadOnlyList<Plan> Children => [];

    /// <summary>Expressions and names worth showing.</summary>
    public virtual IEnumerable<object> Details => [];

    /// <summary>Rows expected.</summary>
    public double Rows { get; init; }

    /// <summary>The same step over other children.</summary>
    public virtual Plan WithChildren(IReadOnlyList<Plan> children) => this;
}

/// <summary>A step over one child.</summary>
internal abstract record UnaryPlan(Plan Input) : Plan
{
    public override IReadOnlyList<Plan> Children => [Input];
    public override VariableSet Variables => Input.Variables;
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Input = children[0] };
}

/// <summary>A step over two children.</summary>
internal abstract record BinaryPlan(Plan Left, Plan Right) : Plan
{
    public override IReadOnlyList<Plan> Children => [Left, Right];
    public override VariableSet Variables => Left.Variables.With(Right.Variables);
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Left = children[0], Right = children[1] };
}
