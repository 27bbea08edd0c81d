using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Bound;

/// <summary>The comma-separated parts of one MATCH, CREATE or MERGE. No relationship is bound twice within all of them.</summary>
public sealed record BoundPattern(IReadOnlyList<BoundPatternPart> Parts);

/// <summary><c>p = (a)-[r]->(b)-->(c)</c>, alternating nodes with relationships or quantified groups; starts and ends with a node.</summary>
/// <param name="Path">The path variable, or null.</param>
/// <param name="Elements">
/// <see cref="BoundNodePattern"/>, then <see cref="BoundRelationshipPattern"/> or <see cref="BoundQuantifiedPattern"/>, then a node …
/// The binder inserts an anonymous node where the text has two groups side by side.
/// </param>
public sealed record BoundPatternPart(BoundVariable? Path, PathSelector Selector, IReadOnlyList<BoundPatternElement> Elements);

public enum PathSelectorKind
{
    All,
    AnyShortest,
    AllShortest,
    ShortestK,
    ShortestGroups,
    Any,
}

/// <summary><c>shortestPath(…)</c> is AnyShortest, <c>allShortestPaths(…)</c> AllShortest, <c>SHORTEST 3</c> ShortestK with 3.</summary>
/// <param name="Where">A predicate within the selector's parentheses: it filters before the selection.</param>
public sealed record PathSelector(PathSelectorKind Kind, long Count = 1, BoundExpression? Where = null)
{
    public static PathSelector All { get; } = new(PathSelectorKind.All);

    /// <summary>The form <c>shortestPath()</c>: at most one path a row, with both ends bound to it.</summary>
    public bool IsFunctionForm { get; init; }
}

public abstract record BoundPatternElement : IBoundSpan
{
    public TextSpan Span { get; init; }
}

/// <summary><c>(n:A|B {key: value} WHERE …)</c>.</summary>
/// <param name="Variable">Always there; anonymous ones are generated.</param>
/// <param name="IsBound">Bound by an earlier clause (not merely earlier in this pattern).</param>
/// <param name="Labels">For MATCH an expression; for CREATE and MERGE a conjunction of names. Null for none.</param>
/// <param name="Properties">A map expression: usually <see cref="BoundMap"/>, else a parameter. Null for none.</param>
public sealed record BoundNodePattern(
    BoundVariable Variable, bool IsBound, BoundLabelExpression? Labels, BoundExpression? Properties, BoundExpression? Where)
    : BoundPatternElement;

public enum PatternDirection
{
    Outgoing,
    Incoming,
    Either,
}

/// <summary><c>-[r:A|B*1..3 {key: value} WHERE …]-></c>.</summary>
/// <param name="Length">Null for exactly one relationship, bound as a relationship; otherwise the variable is a list.</param>
public sealed record BoundRelationshipPattern(
    BoundVariable Variable, bool IsBound, BoundLabelExpression? Types, PatternDirection Direction, PatternLength? Length,
    BoundExpression? Properties, BoundExpression? Where)
    : BoundPatternElement;

/// <summary>Steps, inclusive; a null maximum is without end.</summary>
public sealed record PatternLength(long Minimum, long? Maximum);

/// <summary><c>((a)-[r]->(b) WHERE …){1,3}</c>. Inner variables are per step; each group variable lists one over the steps.</summary>
public sealed record BoundQuantifiedPattern(
    BoundPatternPart Inner, BoundExpression? Where, PatternLength Length, IReadOnlyList<BoundGroupVariable> Groups)
    : BoundPatternElement;

/// <summary>Outside the group <paramref name="List"/> holds what <paramref name="Inner"/> was in each step.</summary>
public sealed record BoundGroupVariable(BoundVariable Inner, BoundVariable List);

/// <summary>A test of labels or of a type.</summary>
public abstract record BoundLabelExpression;

/// <summary><c>A</c> or <c>$(expression)</c>: every name it gives, or with <paramref name="AnyOf"/> one of them.</summary>
public sealed record BoundLabelName(BoundName Name, bool AnyOf = false) : BoundLabelExpression;

public sealed record BoundLabelAnd(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;

public sealed record BoundLabelOr(BoundLabelExpression Left, BoundLabelExpression Right) : BoundLabelExpression;

public sealed record BoundLabelNot(BoundLabelExpression Inner) : BoundLabelExpression;

/// <summary><c>%</c>: any label.</summary>
public sealed record BoundLabelAny : BoundLabelExpression;
