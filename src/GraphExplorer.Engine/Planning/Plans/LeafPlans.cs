using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>One row: the one the outer query is at, or an empty one.</summary>
internal sealed record ArgumentPlan : Plan
{
    public override string Name => "Argument";
    protected override VariableSet FindVariables() => VariableSet.Empty;
}

/// <summary>A plan that finds nodes for one variable.</summary>
internal abstract record NodeLeafPlan(BoundVariable Node) : Plan
{
    protected override VariableSet FindVariables() => VariableSet.Of(Node);
}

/// <summary>Every node.</summary>
internal sealed record AllNodesScanPlan(BoundVariable Node) : NodeLeafPlan(Node)
{
    public override string Name => "AllNodesScan";
}

/// <summary>The nodes that have any of the labels, each once.</summary>
internal sealed record LabelScanPlan(BoundVariable Node, IReadOnlyList<string> Labels) : NodeLeafPlan(Node)
{
    public override string Name => Labels.Count == 1 ? "NodeByLabelScan" : "UnionNodeByLabelsScan";
    public override IEnumerable<object> Details => [Node.Name + ":" + string.Join('|', Labels)];
}

/// <summary>The nodes of a label with a value of an indexed property; with <paramref name="Many"/> any value of a list.</summary>
internal sealed record IndexSeekPlan(BoundVariable Node, string Label, string Key, BoundExpression Value, bool Many) : NodeLeafPlan(Node)
{
    public bool Unique { get; init; }
    public override string Name => Unique ? "NodeUniqueIndexSeek" : "NodeIndexSeek";
    public override IEnumerable<object> Details => [$"{Node.Name}:{Label}({Key})", Value];
}

/// <summary>The node of an internal id, or with <paramref name="IsElementId"/> of an element id.</summary>
internal sealed record NodeByIdSeekPlan(BoundVariable Node, BoundExpression Id, bool IsElementId) : NodeLeafPlan(Node)
{
    public override string Name => "NodeByIdSeek";
    public override IEnumerable<object> Details => [Id];
}

/// <summary>Every relationship of the types, with both its ends; either way round for no direction.</summary>
internal sealed record RelationshipScanPlan(RelationshipStep Step) : Plan
{
    public override string Name => Step.Types is null ? "AllRelationshipsScan" : "RelationshipTypeScan";
    protected override VariableSet FindVariables() => VariableSet.Of(Step.From, Step.Relationship, Step.To);
    public override IEnumerable<object> Details => [Step.ToString()];
}
