using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

internal sealed record CreatePlan(Plan Input, CreatePattern Pattern) : UnaryPlan(Input)
{
    public override string Name => "Create";
    protected override VariableSet FindVariables() => Input.Variables.With(Pattern.Variables);
}

/// <summary>For each row the rows of the match; where there is none the pattern is created.</summary>
internal sealed record MergePlan(Plan Input, Plan Match, CreatePattern Pattern) : UnaryPlan(Input)
{
    public required IReadOnlyList<BoundSetItem> OnCreate { get; init; }
    public required IReadOnlyList<BoundSetItem> OnMatch { get; init; }
    public override string Name => "Merge";
    protected override VariableSet FindVariables() => Input.Variables.With(Match.Variables).With(Pattern.Variables);
    public override IReadOnlyList<Plan> Children => [Input, Match];
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Input = children[0], Match = children[1] };
}

/// <summary>What CREATE, or MERGE without a match, makes for one row: nodes, then relationships, then paths.</summary>
internal sealed record CreatePattern(
    IReadOnlyList<BoundNodePattern> Nodes, IReadOnlyList<CreatedRelationship> Relationships, IReadOnlyList<ProjectedPath> Paths)
{
    public IEnumerable<BoundVariable> Variables =>
        Nodes.Select(node => node.Variable).Concat(Relationships.Select(made => made.Pattern.Variable)).Concat(Paths.Select(path => path.Path));
}

/// <summary>A relationship to create, from start to end in its stored direction.</summary>
internal sealed record CreatedRelationship(BoundRelationshipPattern Pattern, BoundVariable Start, BoundVariable End);

/// <summary>A path to put together from its first node and the relationships, or lists of them, along it.</summary>
internal sealed record ProjectedPath(BoundVariable Path, BoundVariable Start, IReadOnlyList<BoundVariable> Relationships);

internal sealed record SetPlan(Plan Input, IReadOnlyList<BoundSetItem> Items) : UnaryPlan(Input)
{
    public override string Name => "Set";
}

internal sealed record DeletePlan(Plan Input, IReadOnlyList<BoundExpression> Entities, bool Detach) : UnaryPlan(Input)
{
    public override string Name => Detach ? "DetachDelete" : "Delete";
    public override IEnumerable<object> Details => Entities;
}

/// <summary>CREATE and DROP of constraints and indexes.</summary>
internal sealed record SchemaChangePlan(Plan Input, SchemaChange Change) : UnaryPlan(Input)
{
    public override string Name => Change switch
    {
        CreateSchemaRule { Kind: SchemaRuleKind.Unique } => "CreateConstraint",
        CreateSchemaRule => "CreateIndex",
        DropSchemaRule { IsConstraint: true } => "DropConstraint",
        _ => "DropIndex",
    };
}

/// <summary>Runs the body to its end for each element of the list of each row, and hands the row on once.</summary>
internal sealed record ForeachPlan(Plan Input, BoundVariable Variable, BoundExpression List, Plan Body) : UnaryPlan(Input)
{
    public override string Name => "Foreach";
    public override IReadOnlyList<Plan> Children => [Input, Body];
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Input = children[0], Body = children[1] };
    public override IEnumerable<object> Details => [List];
}
