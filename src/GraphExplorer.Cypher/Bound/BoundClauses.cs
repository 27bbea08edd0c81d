using GraphExplorer.Graph.Errors;

namespace GraphExplorer.Cypher.Bound;

/// <summary>One clause. Rows flow from each to the next.</summary>
public abstract record BoundClause
{
    /// <summary>Where it stands in the text.</summary>
    public TextSpan Span { get; init; }
}

/// <summary><c>[OPTIONAL] MATCH pattern [WHERE predicate]</c>. With OPTIONAL the predicate is inside the outer join.</summary>
public sealed record BoundMatch(bool Optional, BoundPattern Pattern, BoundExpression? Where) : BoundClause;

/// <summary><c>UNWIND list AS variable</c>: null gives no rows, a value that is no list gives one.</summary>
public sealed record BoundUnwind(BoundExpression List, BoundVariable As) : BoundClause;

/// <summary>
/// The grouping half of a WITH or RETURN that aggregates, always followed by a <see cref="BoundProjection"/> that
/// refers to its variables. Without groups it gives exactly one row.
/// </summary>
public sealed record BoundAggregation(IReadOnlyList<BoundBinding> Groups, IReadOnlyList<BoundAggregate> Aggregates) : BoundClause;

/// <summary>An expression computed into a variable.</summary>
public sealed record BoundBinding(BoundExpression Expression, BoundVariable Variable);

/// <summary><c>count(*)</c>, <c>collect(DISTINCT n.name)</c>, <c>percentileCont(x, 0.5)</c> into a variable.</summary>
/// <param name="Function">Lower case: count, sum, avg, min, max, collect, stdev, stdevp, percentilecont, percentiledisc.</param>
/// <param name="Arguments">Empty for <c>count(*)</c>.</param>
public sealed record BoundAggregate(
    string Function, IReadOnlyList<BoundExpression> Arguments, bool Distinct, BoundVariable Variable) : IBoundSpan
{
    public TextSpan Span { get; init; }
}

/// <summary>Something with a place in the text.</summary>
public interface IBoundSpan
{
    TextSpan Span { get; }
}

/// <summary>
/// WITH or RETURN: in this order items are computed into their variables, rows made DISTINCT over the items, sorted,
/// skipped, limited, filtered by WHERE. Sort keys may refer to the items and, without DISTINCT or aggregation, to the
/// variables before. Afterwards only the items' variables are in scope. An item may pass a variable on under its own id.
/// </summary>
public sealed record BoundProjection(IReadOnlyList<BoundBinding> Items) : BoundClause
{
    public bool Distinct { get; init; }
    public IReadOnlyList<BoundSortKey> OrderBy { get; init; } = [];
    public BoundExpression? Skip { get; init; }
    public BoundExpression? Limit { get; init; }
    public BoundExpression? Where { get; init; }

    /// <summary>RETURN rather than WITH.</summary>
    public bool IsReturn { get; init; }
}

public sealed record BoundSortKey(BoundExpression Expression, bool Descending);

/// <summary><c>CREATE pattern</c>: variables that are bound before are used, all others created.</summary>
public sealed record BoundCreate(BoundPattern Pattern) : BoundClause;

/// <summary><c>MERGE part ON CREATE SET … ON MATCH SET …</c>, row by row.</summary>
public sealed record BoundMerge(
    BoundPattern Pattern, IReadOnlyList<BoundSetItem> OnCreate, IReadOnlyList<BoundSetItem> OnMatch) : BoundClause;

/// <summary><c>SET</c> and <c>REMOVE</c>, items in order.</summary>
public sealed record BoundSet(IReadOnlyList<BoundSetItem> Items) : BoundClause;

/// <summary>One change to one entity. A null entity is left alone.</summary>
public abstract record BoundSetItem : IBoundSpan
{
    public TextSpan Span { get; init; }
}

/// <summary><c>SET n.key = value</c>; null removes. REMOVE n.key is this with a null literal.</summary>
public sealed record BoundSetProperty(BoundExpression Entity, string Key, BoundExpression Value) : BoundSetItem;

/// <summary><c>SET n[expression] = value</c>.</summary>
public sealed record BoundSetDynamicProperty(BoundExpression Entity, BoundExpression Key, BoundExpression Value) : BoundSetItem;

/// <summary><c>SET n = map</c>, or <c>n += map</c> with <paramref name="Add"/>. The value may be a node or relationship.</summary>
public sealed record BoundSetProperties(BoundExpression Entity, BoundExpression Value, bool Add) : BoundSetItem;

/// <summary><c>SET n:A:B</c>, <c>SET n:$(expression)</c>; with <paramref name="Remove"/> the reverse.</summary>
public sealed record BoundSetLabels(BoundExpression Entity, IReadOnlyList<BoundName> Labels, bool Remove) : BoundSetItem;

/// <summary>A label or type: fixed text, or <c>$(expression)</c> that gives a text (or, for labels, a list of texts).</summary>
public sealed record BoundName(string? Text, BoundExpression? Expression);

/// <summary><c>[DETACH] DELETE a, b</c>: nodes, relationships, paths, and lists or maps of them; null is left alone.</summary>
public sealed record BoundDelete(IReadOnlyList<BoundExpression> Entities, bool Detach) : BoundClause;

/// <summary><c>FOREACH (x IN list | SET … CREATE …)</c>.</summary>
public sealed record BoundForeach(BoundVariable Variable, BoundExpression List, IReadOnlyList<BoundClause> Clauses) : BoundClause;

/// <summary>
/// <c>CALL (x) { … }</c> or <c>CALL { WITH x … }</c>. Outer variables are seen under their own ids. With columns each
/// inner row extends the outer one; without (a unit subquery) the outer row passes once.
/// </summary>
public sealed record BoundSubquery(BoundQuery Query, bool Optional) : BoundClause
{
    /// <summary><c>IN TRANSACTIONS OF n ROWS</c>; null otherwise.</summary>
    public BoundExpression? BatchRows { get; init; }
    public bool InTransactions { get; init; }
}

/// <summary><c>CALL name.space.procedure(args) YIELD a AS b</c>.</summary>
/// <param name="Yields">Result field and the variable it goes to.</param>
public sealed record BoundProcedureCall(
    string Procedure, IReadOnlyList<BoundExpression> Arguments, IReadOnlyList<BoundYield> Yields, bool Optional) : BoundClause;

public sealed record BoundYield(string Field, BoundVariable Variable);

/// <summary><c>CREATE INDEX …</c>, <c>DROP CONSTRAINT …</c>: the only clause of its statement.</summary>
public sealed record BoundSchemaChange(SchemaChange Change) : BoundClause;

/// <summary><c>FINISH</c>: drains the rows, returns none.</summary>
public sealed record BoundFinish : BoundClause;
