using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Engine.Running;

/// <summary>From a request to a cursor that has not run yet.</summary>
internal sealed class StatementStarting
{
    private readonly GraphStore _store;
    private readonly EmbeddedRunnerOptions _options;
    private readonly ProcedureRegistry _procedures;
    private readonly StatementCache _statements;

    public StatementStarting(GraphStore store, EmbeddedRunnerOptions options)
    {
        _store = store;
        _options = options;
        _procedures = new([.. DatabaseProcedures.All, .. ShownProcedures.All, .. options.Procedures]);
        _statements = new(_procedures.Signatures);
    }

    /// <summary>The statement of a request.</summary>
    /// <exception cref="GraphException">It is not valid, lacks a parameter, or would write in read mode.</exception>
    public CachedStatement Check(QueryRequest request)
    {
        var cached = _statements.Get(request.Text);
        var statement = cached.Statement;
        if (statement.Mode == StatementMode.Explain) return cached;
        ParameterCheck.Require(statement.Parameters, request.Parameters);
        if (statement.Writes && request.AccessMode == AccessMode.Read)
            throw new GraphException(ServiceErrors.WritesNotAllowed, "This statement changes the graph, and it was asked to run in read mode.");
        return cached;
    }

    /// <summary>Counts the time of a statement from now.</summary>
    public StatementWatch Watch(QueryRequest request, CancellationToken cancellation) => new(_options.Clock, request.Limits.Time, cancellation);

    public IRowCursor Start(CachedStatement cached, QueryRequest request, StatementWatch watch, StatementPlace place)
    {
        var planned = cached.Plan(place.View.State);
        Func<IReadOnlyList<string>> bookmarks = place.IsPart ? () => [] : () => [_store.Bookmark];
        if (cached.Statement.Mode == StatementMode.Explain) return new ExplainedCursor(planned, request, bookmarks());
        return new EmbeddedCursor(new StatementRun(request, planned, watch)
        {
            Place = place,
            Procedures = _procedures,
            Time = _options.Clock.GetLocalNow(),
            Random = _options.Random(),
            Bookmarks = bookmarks,
        });
    }
}
