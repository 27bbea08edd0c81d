using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Syntax;

/// <summary><c>(a)-->(b), p = (c)--(d)</c>.</summary>
public sealed record PatternSyntax(IReadOnlyList<PatternPartSyntax> Parts) : SyntaxNode;

/// <summary><c>p = ANY SHORTEST (a)-[r]->+(b)</c>.</summary>
/// <param name="Where">A predicate within parentheses around the whole: <c>ANY SHORTEST ((a)-->+(b) WHERE a.x > 1)</c>.</param>
public sealed record PatternPartSyntax(
    IdentifierSyntax? Path, PathSelectorSyntax? Selector, IReadOnlyList<PatternElementSyntax> Elements, ExpressionSyntax? Where)
    : SyntaxNode;

/// <summary><c>ALL SHORTEST</c>, <c>SHORTEST 3</c>, <c>shortestPath(…)</c>.</summary>
public sealed record PathSelectorSyntax(PathSelectorKind Kind, long Count, bool IsFunctionForm) : SyntaxNode;

public abstract record PatternElementSyntax : SyntaxNode;

/// <summary><c>(n:Person {name: 'Ann'} WHERE n.age > 30)</c>.</summary>
public sealed record NodePatternSyntax(
    IdentifierSyntax? Variable, LabelExpressionSyntax? Labels, ExpressionSyntax? Properties, ExpressionSyntax? Where)
    : PatternElementSyntax;

/// <summary><c>-[r:KNOWS*1..3 {since: 2020}]-></c>, <c>-->+</c>.</summary>
/// <param name="Length">The form with a star inside.</param>
public sealed record RelationshipPatternSyntax(
    IdentifierSyntax? Variable, LabelExpressionSyntax? Types, PatternDirection Direction, PatternLength? Length,
    ExpressionSyntax? Properties, ExpressionSyntax? Where)
    : PatternElementSyntax
{
    /// <summary>The form after the arrow: one step repeated.</summary>
    public PatternLength? Quantifier { get; init; }
}

/// <summary><c>((a)-->(b) WHERE a.x = b.x){1,3}</c>.</summary>
/// <param name="Quantifier">Null for plain parentheses.</param>
public sealed record PatternGroupSyntax(PatternPartSyntax Inner, ExpressionSyntax? Where, PatternLength? Quantifier) : PatternElementSyntax;

/// <summary>A test of labels or of a type: <c>A|B</c>.</summary>
public abstract record LabelExpressionSyntax : SyntaxNode;

/// <summary><c>A</c>, <c>$(expression)</c>, <c>$all(expression)</c>; with <paramref name="AnyOf"/> <c>$any(expression)</c>.</summary>
public sealed record LabelNameSyntax(NameSyntax Name, bool AnyOf = false) : LabelExpressionSyntax;

/// <summary><c>A&amp;B</c>, <c>A:B</c>.</summary>
public sealed record LabelAndSyntax(LabelExpressionSyntax Left, LabelExpressionSyntax Right) : LabelExpressionSyntax;

/// <summary><c>A|B</c>, <c>A|:B</c>.</summary>
public sealed record LabelOrSyntax(LabelExpressionSyntax Left, LabelExpressionSyntax Right) : LabelExpressionSyntax;

/// <summary><c>!A</c>.</summary>
public sealed record LabelNotSyntax(LabelExpressionSyntax Inner) : LabelExpressionSyntax;

/// <summary><c>%</c>.</summary>
public sealed record LabelAnySyntax : LabelExpressionSyntax;
