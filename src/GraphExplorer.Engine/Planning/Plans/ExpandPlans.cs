using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Engine.Planning.Plans;

/// <summary>From a bound node along one relationship; with <paramref name="Into"/> to a node that is bound too.</summary>
internal sealed record ExpandPlan(Plan Input, RelationshipStep Step, bool Into) : UnaryPlan(Input)
{
    public override string Name => Into ? "Expand(Into)" : "Expand(All)";
    protected override VariableSet FindVariables() => Input.Variables.With(Step.Relationship, Step.To);
    public override IEnumerable<object> Details => [Step.ToString()];
}

/// <summary>From a bound node along a chain of relationships, none twice; the list is in the order of the pattern.</summary>
/// <param name="Reversed">Whether it is walked against the order of the pattern.</param>
internal sealed record VariableExpandPlan(Plan Input, RelationshipStep Step, PatternLength Length, bool Into, bool Reversed)
    : UnaryPlan(Input)
{
    /// <summary>What each relationship's properties must equal.</summary>
    public IReadOnlyList<BoundMapEntry> Properties { get; init; } = [];

    public override string Name => Into ? "VarLengthExpand(Into)" : "VarLengthExpand(All)";
    protected override VariableSet FindVariables() => Input.Variables.With(Step.Relationship, Step.To);
    public override IEnumerable<object> Details => [Step.ToString(), $"*{Length.Minimum}..{Length.Maximum}"];
}

/// <summary>From a relationship, or a list of them, that is bound already to its two ends.</summary>
internal sealed record ProjectEndpointsPlan(Plan Input, RelationshipStep Step, PatternLength? Length) : UnaryPlan(Input)
{
    public bool FromBound { get; init; }
    public bool ToBound { get; init; }
    public IReadOnlyList<BoundMapEntry> Properties { get; init; } = [];
    public override string Name => "ProjectEndpoints";
    protected override VariableSet FindVariables() => Input.Variables.With(Step.From, Step.To);
    public override IEnumerable<object> Details => [Step.ToString()];
}

/// <summary>From a bound node through repetitions of an inner pattern.</summary>
/// <param name="Inner">One repetition, from its bound first node (or, reversed, its last) to the rest.</param>
/// <param name="Near">The inner node bound to where a repetition starts.</param>
/// <param name="Far">The inner node where it ends.</param>
internal sealed record RepeatPlan(
    Plan Input, Plan Inner, BoundVariable From, BoundVariable To, BoundVariable Near, BoundVariable Far) : UnaryPlan(Input)
{
    public required PatternLength Length { get; init; }

    /// <summary>The inner relationships, in the order of the pattern.</summary>
    public required IReadOnlyList<BoundVariable> Relationships { get; init; }

    public required IReadOnlyList<BoundGroupVariable> Groups { get; init; }

    /// <summary>Where all relationships walked go, in the order of the pattern.</summary>
    public required BoundVariable Walk { get; init; }
    public bool Into { get; init; }
    public bool Reversed { get; init; }
    public IReadOnlyList<BoundVariable> Others { get; init; } = [];
    public override string Name => Into ? "Repeat(Trail, Into)" : "Repeat(Trail)";
    public override IReadOnlyList<Plan> Children => [Input, Inner];
    protected override VariableSet FindVariables() => Input.Variables.With(Groups.Select(group => group.List)).With(Walk, To);
    public override Plan WithChildren(IReadOnlyList<Plan> children) => this with { Input = children[0], Inner = children[1] };
    public override IEnumerable<object> Details => [$"({From.Name.Trim()})(…){{{Length.Minimum},{Length.Maximum}}}({To.Name.Trim()})"];
}

/// <summary>Shortest paths along one kind of relationship between two bound nodes.</summary>
internal sealed record ShortestPathPlan(Plan Input, RelationshipStep Step, PatternLength Length, PathSelector Selector) : UnaryPlan(Input)
{
    public BoundVariable? Path { get; init; }

    /// <summary>Whether the relationship stands by itself, not in a list.</summary>
    public bool IsSingle { get; init; }

    public IReadOnlyList<BoundMapEntry> Properties { get; init; } = [];

    /// <summary>What a path must fulfil to be chosen; they may speak of the path and its relationships.</summary>
    public IReadOnlyList<BoundExpression> Predicates { get; init; } = [];

    public override string Name => "ShortestPath";
    protected override VariableSet FindVariables() => Path is null ? Input.Variables.With(Step.Relationship) : Input.Variables.With(Step.Relationship, Path);
    public override IEnumerable<object> Details => [Step.ToString(), Selector.Kind.ToString(), .. Predicates];
}

/// <summary>Of the rows of the right plan for each row of the left, those with the shortest paths between each pair of ends.</summary>
internal sealed record SelectShortestPlan(Plan Left, Plan Right, PathSelector Selector) : BinaryPlan(Left, Right)
{
    public required BoundVariable From { get; init; }
    public required BoundVariable To { get; init; }

    /// <summary>The relationships, or lists of them, whose number is the length.</summary>
    public required IReadOnlyList<BoundVariable> Relationships { get; init; }

    public override string Name => "SelectShortest";
    public override IEnumerable<object> Details => [Selector.Kind.ToString(), Selector.Count.ToString(CultureInfo.InvariantCulture)];
}

/// <summary>Puts a path together from its first node and the relationships, or lists of them, along it.</summary>
internal sealed record ProjectPathPlan(Plan Input, ProjectedPath Path)
    : UnaryPlan(Input)
{
    public override string Name => "ProjectPath";
    protected override VariableSet FindVariables() => Input.Variables.With(Path.Path);
    public override IEnumerable<object> Details => [Path.Path.Name];
}
