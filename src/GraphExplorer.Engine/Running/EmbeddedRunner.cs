using GraphExplorer.Cypher.Bound;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Operators.Procedures;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Engine.Running;

/// <summary>Runs Cypher on a store in this process.</summary>
public sealed class EmbeddedRunner : ICypherRunner
{
    private readonly GraphStore _store;
    private readonly EmbeddedRunnerOptions _options;
    private readonly ProcedureRegistry _procedures;
    private readonly StatementCache _statements;

    /// <param name="store">Stays the caller's to dispose.</param>
    public EmbeddedRunner(GraphStore store, EmbeddedRunnerOptions? options = null)
    {
        _store = store;
        _options = options ?? new();
        _procedures = new([.. DatabaseProcedures.All, .. ShownProcedures.All, .. _options.Procedures]);
        _statements = new(_procedures.Signatures);
    }

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        cancellation.ThrowIfCancellationRequested();
        var cached = _statements.Get(request.Text);
        var statement = cached.Statement;
        if (statement.Mode == StatementMode.Explain) return new ExplainedCursor(cached.Plan(_store.Committed), request, _store.Bookmark);
        ParameterCheck.Require(statement.Parameters, request.Parameters);
        if (statement.Writes && request.AccessMode == AccessMode.Read)
            throw new GraphException(ServiceErrors.WritesNotAllowed, "This statement changes the graph, and it was asked to run in read mode.");
        var watch = new StatementWatch(_options.Clock, request.Limits.Time, cancellation);
        var transaction = statement.Writes ? await watch.WaitAsync(_store.WriteAsync).ConfigureAwait(false) : null;
        try
        {
            var view = transaction?.View ?? _store.Read();
            var planned = cached.Plan(view.State);
            return new EmbeddedCursor(new StatementRun(request, planned, watch)
            {
                View = view,
                Transaction = transaction,
                Procedures = _procedures,
                Time = _options.Clock.GetLocalNow(),
                Random = _options.Random(),
                Bookmark = () => _store.Bookmark,
            });
        }
        catch
        {
            transaction?.Dispose();
            throw;
        }
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
