using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>One row with the number of rows below: <c>count(*)</c> without groups, <c>COUNT { … }</c>.</summary>
internal sealed record RowCountPlan(Plan Input, IReadOnlyList<BoundVariable> Counts) : UnaryPlan(Input)
{
    public override string Name => "EagerAggregation";
    protected override VariableSet FindVariables() => VariableSet.Of(Counts);
    public override IEnumerable<object> Details => ["count(*)"];
}

/// <summary>One row with the number that a scan would have found, as the store keeps it.</summary>
internal sealed record CountStorePlan(Plan Scan, IReadOnlyList<BoundVariable> Counts) : Plan
{
    public override string Name => Scan is RelationshipScanPlan ? "RelationshipCountFromCountStore" : "NodeCountFromCountStore";
    protected override VariableSet FindVariables() => VariableSet.Of(Counts);
    public override IEnumerable<object> Details => Scan.Details;
}

/// <summary>One row with the number of relationships along a step from the nodes of the rows below, none of them walked.</summary>
internal sealed record DegreeCountPlan(Plan Input, RelationshipStep Step, IReadOnlyList<BoundVariable> Counts) : UnaryPlan(Input)
{
    public override string Name => "DegreeCount";
    protected override VariableSet FindVariables() => VariableSet.Of(Counts);
    public override IEnumerable<object> Details => [Step.ToString()];
}
