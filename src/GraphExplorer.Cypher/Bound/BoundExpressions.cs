using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Cypher.Bound;

/// <summary>A checked expression. It holds no aggregate: those are in <see cref="BoundAggregation"/>.</summary>
public abstract record BoundExpression : IBoundSpan
{
    public TextSpan Span { get; init; }

    /// <summary>What is known of its value.</summary>
    public CypherType Type { get; init; } = CypherType.Any;
}

/// <summary><c>1</c>, <c>'text'</c>, <c>true</c>, <c>null</c>.</summary>
public sealed record BoundLiteral(Value Value) : BoundExpression;

/// <summary><c>$name</c>.</summary>
public sealed record BoundParameter(string Name) : BoundExpression;

/// <summary><c>n</c>.</summary>
public sealed record BoundVariableReference(BoundVariable Variable) : BoundExpression;

/// <summary><c>target.key</c>: of an entity, a map, a temporal value, a point; null of null.</summary>
public sealed record BoundProperty(BoundExpression Target, string Key) : BoundExpression;

/// <summary><c>target[index]</c>: a list by position, a map or an entity by key.</summary>
public sealed record BoundIndex(BoundExpression Target, BoundExpression Index) : BoundExpression;

/// <summary><c>list[from..to]</c>.</summary>
public sealed record BoundSlice(BoundExpression Target, BoundExpression? From, BoundExpression? To) : BoundExpression;

/// <summary><c>[a, b]</c>.</summary>
public sealed record BoundList(IReadOnlyList<BoundExpression> Items) : BoundExpression;

/// <summary><c>{key: value}</c>.</summary>
public sealed record BoundMap(IReadOnlyList<BoundMapEntry> Entries) : BoundExpression;

public sealed record BoundMapEntry(string Key, BoundExpression Value);

/// <summary><c>n {.name, .*, other, key: value}</c>, entries in order; null of null.</summary>
public sealed record BoundMapProjection(BoundExpression Target, IReadOnlyList<BoundMapProjectionItem> Items) : BoundExpression;

/// <summary>With a null value all properties (<c>.*</c>); <c>.name</c> is the entry name: target.name.</summary>
public sealed record BoundMapProjectionItem(string Key, BoundExpression? Value);

public enum UnaryOperator
{
    Not,
    Negate,
    Plus,
    IsNull,
    IsNotNull,
}

public sealed record BoundUnary(UnaryOperator Operator, BoundExpression Operand) : BoundExpression;

public enum BinaryOperator
{
    Or,
    Xor,
    And,
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
    StartsWith,
    EndsWith,
    Contains,
    Matches,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Power,
    Concatenate,
}

/// <summary><c>left op right</c>. A chain <c>a &lt; b &lt;= c</c> is bound as <c>a &lt; b AND b &lt;= c</c>.</summary>
public sealed record BoundBinary(BinaryOperator Operator, BoundExpression Left, BoundExpression Right) : BoundExpression;

/// <summary><c>n:A&amp;!B</c> as a predicate, on a node or a relationship; null of null.</summary>
public sealed record BoundLabelTest(BoundExpression Target, BoundLabelExpression Labels) : BoundExpression;

/// <summary><c>toUpper(x)</c>: never an aggregate.</summary>
/// <param name="Function">The canonical name of the function's signature, e.g. <c>toUpper</c>, <c>duration.between</c>.</param>
public sealed record BoundFunctionCall(string Function, IReadOnlyList<BoundExpression> Arguments) : BoundExpression;

/// <summary><c>CASE [subject] WHEN … THEN … ELSE … END</c>. With a subject each When is compared by equality; a null ELSE is null.</summary>
public sealed record BoundCase(BoundExpression? Subject, IReadOnlyList<BoundCaseBranch> Branches, BoundExpression? Else) : BoundExpression;

public sealed record BoundCaseBranch(BoundExpression When, BoundExpression Then);

/// <summary><c>[x IN list WHERE predicate | projection]</c>.</summary>
public sealed record BoundListComprehension(
    BoundVariable Variable, BoundExpression List, BoundExpression? Where, BoundExpression? Projection) : BoundExpression;

public enum QuantifierKind
{
    All,
    Any,
    None,
    Single,
}

/// <summary><c>all(x IN list WHERE predicate)</c>.</summary>
public sealed record BoundQuantifier(
    QuantifierKind Kind, BoundVariable Variable, BoundExpression List, BoundExpression Predicate) : BoundExpression;

/// <summary><c>reduce(accumulator = start, x IN list | step)</c>.</summary>
public sealed record BoundReduce(
    BoundVariable Accumulator, BoundExpression Start, BoundVariable Variable, BoundExpression List, BoundExpression Step)
    : BoundExpression;

public enum SubqueryKind
{
    /// <summary><c>EXISTS { … }</c> and a pattern as predicate: true or false.</summary>
    Exists,

    /// <summary><c>COUNT { … }</c>: rows.</summary>
    Count,

    /// <summary><c>COLLECT { … }</c> and a pattern comprehension: the single column as a list.</summary>
    Collect,
}

/// <summary>
/// A subquery as an expression. Outer variables are seen under their own ids. Patterns as predicates and pattern
/// comprehensions are bound to this form too.
/// </summary>
public sealed record BoundSubqueryExpression(SubqueryKind Kind, BoundQuery Query) : BoundExpression;

/// <summary><c>x IS :: INTEGER NOT NULL</c>, negated by <c>IS NOT ::</c>. The type is its text in canonical form.</summary>
public sealed record BoundTypeTest(BoundExpression Operand, string TypeName, bool Negated) : BoundExpression;
