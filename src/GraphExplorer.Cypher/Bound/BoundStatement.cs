namespace GraphExplorer.Cypher.Bound;

/// <summary>How a statement was asked for.</summary>
public enum StatementMode
{
    Run,
    Explain,
    Profile,
}

/// <summary>A checked statement: names resolved, types checked, aggregation split off. Holds for any store.</summary>
/// <param name="Query">What to run.</param>
/// <param name="VariableCount">Variable ids are 0 to this − 1: the width of a row of slots.</param>
/// <param name="Parameters">Names of the parameters it uses.</param>
/// <param name="Reads">Whether any clause reads the graph.</param>
/// <param name="Writes">Whether any clause, subqueries included, changes the graph or the schema.</param>
public sealed record BoundStatement(
    StatementMode Mode, BoundQuery Query, int VariableCount, IReadOnlyList<string> Parameters, bool Reads, bool Writes)
{
    /// <summary>Whether it commits by itself, in parts: <c>CALL { … } IN TRANSACTIONS</c>.</summary>
    public bool CommitsBatches { get; init; }
}

/// <summary>A query: clauses, or a union of such.</summary>
public abstract record BoundQuery
{
    /// <summary>Column names and the variables that hold them, in order; empty without RETURN.</summary>
    public required IReadOnlyList<BoundColumn> Columns { get; init; }
}

/// <summary>A returned column: <c>1 + 1</c> or its alias, and the variable that holds it.</summary>
public sealed record BoundColumn(string Name, BoundVariable Variable);

/// <summary><c>MATCH … WITH … RETURN …</c>, in order.</summary>
public sealed record BoundSingleQuery(IReadOnlyList<BoundClause> Clauses) : BoundQuery;

/// <summary>
/// <c>… UNION [ALL] …</c>. Each branch has the same column names, in its own order; its variables are matched to
/// <see cref="BoundQuery.Columns"/> by name.
/// </summary>
public sealed record BoundUnion(IReadOnlyList<BoundSingleQuery> Branches, bool All) : BoundQuery;

/// <summary>A variable after binding. Two variables of one name in different scopes have different ids.</summary>
/// <param name="Id">The slot, unique over the statement.</param>
/// <param name="Name">As written; generated ones start with two spaces.</param>
public sealed record BoundVariable(int Id, string Name, CypherType Type);

/// <summary>What is known of a value before running. <c>Any</c> is nothing.</summary>
public enum CypherType
{
    Any,
    Boolean,
    Integer,
    Float,
    Number,
    String,
    List,
    NodeList,
    RelationshipList,
    Map,
    Node,
    Relationship,
    Path,
    Date,
    LocalTime,
    Time,
    LocalDateTime,
    DateTime,
    Duration,
    Point,
    Null,
}
