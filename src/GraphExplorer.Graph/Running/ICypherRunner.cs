using GraphExplorer.Graph.Values;

namespace GraphExplorer.Graph.Running;

/// <summary>The one port to a graph: Cypher text with parameters in, rows out. A runner is safe for concurrent use.</summary>
public interface ICypherRunner : IAsyncDisposable
{
    /// <summary>
    /// Starts a statement. Errors of the text (syntax, binding, missing parameter) are thrown here as
    /// <see cref="Errors.GraphException"/>; errors while running are thrown by the cursor. Each call is a transaction
    /// of its own: it commits when the last row was read, and is rolled back when the cursor is disposed before that,
    /// fails, or is cancelled. A caller that cancels gets an <see cref="OperationCanceledException"/>, here or from the
    /// cursor; past the limit of time, waiting included, it is <c>query_timeout</c>; <c>query_cancelled</c> is a statement
    /// that somebody else ended. EXPLAIN needs no values for parameters.
    /// </summary>
    Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default);

    /// <summary>Begins a transaction of several statements.</summary>
    /// <exception cref="Errors.GraphException"><c>transaction_timeout</c> or <c>writer_busy</c> when another writer did not end in time.</exception>
    Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default);
}

/// <summary>Rows of one statement, in order, read once.</summary>
public interface IRowCursor : IAsyncDisposable
{
    /// <summary>Column names: the source text of each returned expression, or its alias.</summary>
    IReadOnlyList<string> Columns { get; }

    /// <summary>The next row, one value a column, or null after the last. The array is the caller's to keep.</summary>
    ValueTask<Value[]?> NextAsync(CancellationToken cancellation = default);

    /// <summary>What the statement did. Complete once <see cref="NextAsync"/> returned null; null before.</summary>
    QuerySummary? Summary { get; }
}

/// <summary>What a statement did.</summary>
public sealed record QuerySummary(QueryCounters Counters)
{
    /// <summary><c>r</c>, <c>w</c>, <c>rw</c> or <c>s</c> (schema), as Neo4j says it.</summary>
    public string QueryType { get; init; } = "r";

    /// <summary>Whether the row limit of the request cut the answer.</summary>
    public bool Truncated { get; init; }

    public QueryPlan? Plan { get; init; }
    public IReadOnlyList<QueryNotification> Notifications { get; init; } = [];
    public IReadOnlyList<string> Bookmarks { get; init; } = [];
}

/// <summary>Side effects of a statement, counted as Neo4j counts them.</summary>
public sealed record QueryCounters(
    long NodesCreated = 0, long NodesDeleted = 0, long RelationshipsCreated = 0, long RelationshipsDeleted = 0,
    long PropertiesSet = 0, long LabelsAdded = 0, long LabelsRemoved = 0,
    long IndexesAdded = 0, long IndexesRemoved = 0, long ConstraintsAdded = 0, long ConstraintsRemoved = 0)
{
    public static QueryCounters None { get; } = new();

    public bool ContainsUpdates => this != None;

    public static QueryCounters operator +(QueryCounters one, QueryCounters other) => new(
        one.NodesCreated + other.NodesCreated, one.NodesDeleted + other.NodesDeleted,
        one.RelationshipsCreated + other.RelationshipsCreated, one.RelationshipsDeleted + other.RelationshipsDeleted,
        one.PropertiesSet + other.PropertiesSet, one.LabelsAdded + other.LabelsAdded, one.LabelsRemoved + other.LabelsRemoved,
        one.IndexesAdded + other.IndexesAdded, one.IndexesRemoved + other.IndexesRemoved,
        one.ConstraintsAdded + other.ConstraintsAdded, one.ConstraintsRemoved + other.ConstraintsRemoved);
}

/// <summary>One operator of a plan, as EXPLAIN and PROFILE show it. <c>Rows</c> and <c>Hits</c> are null without PROFILE.</summary>
public sealed record QueryPlan(
    string Operator, IReadOnlyDictionary<string, Value> Arguments, IReadOnlyList<string> Identifiers,
    IReadOnlyList<QueryPlan> Children, long? Rows = null, long? Hits = null);

/// <summary>A remark of the store about a statement that ran all the same.</summary>
public sealed record QueryNotification(string Code, string Title, string Description, string Severity, string Category, Errors.TextSpan? Position = null);
