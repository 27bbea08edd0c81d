using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Syntax;

/// <summary>Anything that has a value.</summary>
public abstract record ExpressionSyntax : SyntaxNode;

/// <summary><c>1</c>, <c>-1</c>, <c>'text'</c>, <c>true</c>, <c>null</c>.</summary>
public sealed record LiteralSyntax(Value Value) : ExpressionSyntax;

/// <summary><c>$name</c>.</summary>
public sealed record ParameterSyntax(string Name) : ExpressionSyntax;

/// <summary><c>n</c>.</summary>
public sealed record VariableSyntax(string Name) : ExpressionSyntax;

/// <summary><c>n.name</c>.</summary>
public sealed record PropertySyntax(ExpressionSyntax Target, string Key) : ExpressionSyntax;

/// <summary><c>list[0]</c>, <c>map['key']</c>.</summary>
public sealed record IndexSyntax(ExpressionSyntax Target, ExpressionSyntax Index) : ExpressionSyntax;

/// <summary><c>list[1..3]</c>.</summary>
public sealed record SliceSyntax(ExpressionSyntax Target, ExpressionSyntax? From, ExpressionSyntax? To) : ExpressionSyntax;

/// <summary><c>NOT a</c>, <c>-a</c>, <c>a IS NULL</c>.</summary>
public sealed record UnarySyntax(UnaryOperator Operator, ExpressionSyntax Operand) : ExpressionSyntax;

/// <summary><c>a + b</c>, <c>a AND b</c>, <c>a IN b</c>.</summary>
public sealed record BinarySyntax(BinaryOperator Operator, ExpressionSyntax Left, ExpressionSyntax Right) : ExpressionSyntax;

/// <summary><c>a &lt; b &lt;= c</c>: one or more comparisons, each of its neighbours.</summary>
public sealed record ComparisonSyntax(ExpressionSyntax First, IReadOnlyList<ComparisonStep> Steps) : ExpressionSyntax;

/// <summary><c>&lt;= c</c>.</summary>
public sealed record ComparisonStep(BinaryOperator Operator, ExpressionSyntax Operand);

/// <summary><c>n:Person&amp;!Robot</c>.</summary>
public sealed record LabelTestSyntax(ExpressionSyntax Target, LabelExpressionSyntax Labels) : ExpressionSyntax;

/// <summary><c>x IS NOT :: INTEGER</c>.</summary>
public sealed record TypeTestSyntax(ExpressionSyntax Operand, string TypeName, bool Negated) : ExpressionSyntax;

/// <summary><c>toUpper(x)</c>, <c>count(DISTINCT n)</c>. The name is as written, parts joined by dots.</summary>
public sealed record FunctionCallSyntax(string Name, IReadOnlyList<ExpressionSyntax> Arguments, bool Distinct) : ExpressionSyntax;

/// <summary><c>count(*)</c>.</summary>
public sealed record CountRowsSyntax : ExpressionSyntax;

/// <summary><c>CASE x WHEN 1 THEN 'one' ELSE 'many' END</c>.</summary>
public sealed record CaseSyntax(
    ExpressionSyntax? Subject, IReadOnlyList<CaseBranchSyntax> Branches, ExpressionSyntax? Else) : ExpressionSyntax;

/// <summary><c>WHEN 1 THEN 'one'</c>.</summary>
public sealed record CaseBranchSyntax(ExpressionSyntax When, ExpressionSyntax Then);
