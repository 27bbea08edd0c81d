using GraphExplorer.Cypher.Bound;

namespace GraphExplorer.Cypher.Syntax;

/// <summary>One step of a query.</summary>
public abstract record ClauseSyntax : SyntaxNode;

/// <summary>A clause that changes the graph.</summary>
public abstract record WritingClauseSyntax : ClauseSyntax;

/// <summary><c>OPTIONAL MATCH (a)-->(b) WHERE a.x = 1</c>.</summary>
public sealed record MatchSyntax(bool Optional, PatternSyntax Pattern, ExpressionSyntax? Where) : ClauseSyntax;

/// <summary><c>UNWIND [1, 2] AS x</c>.</summary>
public sealed record UnwindSyntax(ExpressionSyntax List, IdentifierSyntax Variable) : ClauseSyntax;

/// <summary><c>WITH a, count(*) AS c WHERE c > 1</c>.</summary>
public sealed record WithSyntax(ProjectionSyntax Projection, ExpressionSyntax? Where) : ClauseSyntax;

/// <summary><c>RETURN a.name AS name ORDER BY name</c>.</summary>
public sealed record ReturnSyntax(ProjectionSyntax Projection) : ClauseSyntax;

/// <summary><c>DISTINCT *, a AS b ORDER BY b SKIP 1 LIMIT 2</c>.</summary>
/// <param name="All">The star.</param>
public sealed record ProjectionSyntax(bool Distinct, bool All, IReadOnlyList<ProjectionItemSyntax> Items) : SyntaxNode
{
    public IReadOnlyList<SortKeySyntax> OrderBy { get; init; } = [];
    public ExpressionSyntax? Skip { get; init; }
    public ExpressionSyntax? Limit { get; init; }
}

/// <summary><c>a.name AS name</c>.</summary>
/// <param name="Text">The expression as written: the column's name when there is no alias.</param>
public sealed record ProjectionItemSyntax(ExpressionSyntax Expression, IdentifierSyntax? Alias, string Text) : SyntaxNode;

/// <summary><c>a.name DESC</c>.</summary>
public sealed record SortKeySyntax(ExpressionSyntax Expression, bool Descending);

/// <summary><c>CREATE (a)-[:KNOWS]->(b)</c>.</summary>
public sealed record CreateSyntax(PatternSyntax Pattern) : WritingClauseSyntax;

/// <summary><c>MERGE (a) ON CREATE SET a.new = true</c>.</summary>
public sealed record MergeSyntax(PatternSyntax Pattern, IReadOnlyList<MergeActionSyntax> Actions) : WritingClauseSyntax;

/// <summary><c>ON CREATE SET …</c>, or ON MATCH.</summary>
public sealed record MergeActionSyntax(bool OnCreate, IReadOnlyList<SetItemSyntax> Items);

/// <summary><c>SET a.x = 1, a:Label</c>.</summary>
public sealed record SetSyntax(IReadOnlyList<SetItemSyntax> Items) : WritingClauseSyntax;

/// <summary><c>REMOVE a.x, a:Label</c>.</summary>
public sealed record RemoveSyntax(IReadOnlyList<SetItemSyntax> Items) : WritingClauseSyntax;

public abstract record SetItemSyntax : SyntaxNode;

/// <summary><c>a.x = 1</c>, <c>a[key] = 1</c>; the target is a property or an index. Without value it is removed.</summary>
public sealed record SetPropertySyntax(ExpressionSyntax Target, ExpressionSyntax? Value) : SetItemSyntax;

/// <summary><c>a = {x: 1}</c>, <c>a += {x: 1}</c>.</summary>
public sealed record SetPropertiesSyntax(ExpressionSyntax Target, ExpressionSyntax Value, bool Add) : SetItemSyntax;

/// <summary><c>a:Label:Other</c>.</summary>
public sealed record SetLabelsSyntax(ExpressionSyntax Target, IReadOnlyList<NameSyntax> Labels) : SetItemSyntax;

/// <summary><c>DETACH DELETE a, b</c>.</summary>
public sealed record DeleteSyntax(IReadOnlyList<ExpressionSyntax> Entities, bool Detach) : WritingClauseSyntax;

/// <summary><c>FOREACH (x IN list | SET x.seen = true)</c>.</summary>
public sealed record ForeachSyntax(IdentifierSyntax Variable, ExpressionSyntax List, IReadOnlyList<ClauseSyntax> Clauses)
    : WritingClauseSyntax;

/// <summary><c>CALL (x) { … }</c>, <c>CALL { WITH x … } IN TRANSACTIONS</c>.</summary>
public sealed record SubqueryCallSyntax(bool Optional, SubqueryImportSyntax? Import, QuerySyntax Query) : ClauseSyntax
{
    public bool InTransactions { get; init; }
    public ExpressionSyntax? BatchRows { get; init; }

    /// <summary><c>ON ERROR CONTINUE</c>, <c>REPORT STATUS AS s</c>: anything but ending at the first failure.</summary>
    public bool OutlivesFailures { get; init; }
}

/// <summary><c>(x, y)</c>, <c>(*)</c> between CALL and the brace.</summary>
public sealed record SubqueryImportSyntax(bool All, IReadOnlyList<IdentifierSyntax> Variables) : SyntaxNode;

/// <summary><c>CALL db.labels() YIELD label AS name WHERE …</c>.</summary>
/// <param name="Arguments">Null when there are no parentheses.</param>
/// <param name="Yields">Null when there is no YIELD.</param>
public sealed record ProcedureCallSyntax(
    string Procedure, IReadOnlyList<ExpressionSyntax>? Arguments, IReadOnlyList<YieldSyntax>? Yields, ExpressionSyntax? Where)
    : ClauseSyntax
{
    public bool Optional { get; init; }

    /// <summary><c>YIELD *</c>.</summary>
    public bool YieldsAll { get; init; }

    /// <summary><c>SHOW CONSTRAINTS YIELD name</c> rather than <c>CALL</c>: stands at the beginning, and only RETURN may follow.</summary>
    public bool IsShow { get; init; }
}

/// <summary><c>label AS name</c>.</summary>
public sealed record YieldSyntax(string Field, IdentifierSyntax Variable) : SyntaxNode;

/// <summary><c>FINISH</c>.</summary>
public sealed record FinishSyntax : ClauseSyntax;

/// <summary><c>USE graph</c>.</summary>
public sealed record UseSyntax(string Graph) : ClauseSyntax;

/// <summary><c>LOAD CSV WITH HEADERS FROM 'url' AS row</c>.</summary>
public sealed record LoadCsvSyntax(bool WithHeaders, ExpressionSyntax From, IdentifierSyntax Variable) : ClauseSyntax;

/// <summary>A command of administration or schema, <c>SHOW USERS</c>, <c>CREATE POINT INDEX …</c>: known by its first words and not read further.</summary>
public record CommandSyntax(string Name) : ClauseSyntax;

/// <summary><c>CREATE INDEX FOR (u:Unit) ON (u.name)</c>, <c>DROP CONSTRAINT unit_id</c>.</summary>
public sealed record SchemaChangeSyntax(string Name, SchemaChange Change) : CommandSyntax(Name);
