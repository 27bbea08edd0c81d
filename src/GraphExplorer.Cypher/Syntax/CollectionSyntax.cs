using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Syntax;

/// <summary><c>[1, 2]</c>.</summary>
public sealed record ListSyntax(IReadOnlyList<ExpressionSyntax> Items) : ExpressionSyntax;

/// <summary><c>{key: value}</c>.</summary>
public sealed record MapSyntax(IReadOnlyList<MapEntrySyntax> Entries) : ExpressionSyntax;

/// <summary><c>key: value</c>.</summary>
public sealed record MapEntrySyntax(string Key, ExpressionSyntax Value);

/// <summary><c>n {.name, .*, other, key: value}</c>.</summary>
public sealed record MapProjectionSyntax(IdentifierSyntax Variable, IReadOnlyList<MapProjectionItemSyntax> Items) : ExpressionSyntax;

/// <summary>One of <c>.name</c>, <c>.*</c> (no key, no value), <c>other</c> and <c>key: value</c>.</summary>
/// <param name="FromTarget">The form with a dot.</param>
public sealed record MapProjectionItemSyntax(string? Key, ExpressionSyntax? Value, bool FromTarget) : SyntaxNode;

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
public sealed record ListComprehensionSyntax(
    IdentifierSyntax Variable, ExpressionSyntax List, ExpressionSyntax? Where, ExpressionSyntax? Projection) : ExpressionSyntax;

/// <summary><c>[p = (a)-->(b) WHERE predicate | projection]</c>.</summary>
public sealed record PatternComprehensionSyntax(
    PatternPartSyntax Part, ExpressionSyntax? Where, ExpressionSyntax Projection) : ExpressionSyntax;

/// <summary><c>all(x IN list WHERE predicate)</c>.</summary>
public sealed record QuantifierSyntax(
    QuantifierKind Kind, IdentifierSyntax Variable, ExpressionSyntax List, ExpressionSyntax Predicate) : ExpressionSyntax;

/// <summary><c>reduce(sum = 0, x IN list | sum + x)</c>.</summary>
public sealed record ReduceSyntax(
    IdentifierSyntax Accumulator, ExpressionSyntax Start, IdentifierSyntax Variable, ExpressionSyntax List, ExpressionSyntax Step)
    : ExpressionSyntax;

/// <summary><c>(a)-->(b)</c> as a predicate, or <c>shortestPath((a)-[*]->(b))</c> as a value.</summary>
public sealed record PatternExpressionSyntax(PatternPartSyntax Part) : ExpressionSyntax;

/// <summary><c>EXISTS { … }</c>, <c>COUNT { … }</c>, <c>COLLECT { … }</c>.</summary>
/// <param name="Query">A lone pattern is held as a MATCH without RETURN.</param>
public sealed record SubqueryExpressionSyntax(SubqueryKind Kind, QuerySyntax Query) : ExpressionSyntax;
