using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;
using GraphExplorer.Neo4j.Bolt.Transactions;
using GraphExplorer.Neo4j.Running;
using AccessMode = GraphExplorer.Graph.Running.AccessMode;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Runs statements on a Neo4j server (<c>bolt://</c>) or cluster (<c>neo4j://</c>) with Neo4j's own driver.</summary>
public sealed class BoltRunner : INeo4jRunner
{
    private readonly Neo4jOptions _options;
    private readonly BoltErrors _errors;
    private readonly RenewedDriver _driver;
    private readonly RenewedDriver _checking;
    private readonly StatementEnding _ending;

    /// <exception cref="Graph.Errors.GraphException">The address is none of Bolt. Nothing is sent yet.</exception>
    public BoltRunner(Neo4jOptions options)
    {
        _options = options;
        _errors = new(options);
        _driver = new(options);
        // Whoever asks whether the server is there wants to know it now, and asks again by himself.
        _checking = new(options with { RetryTime = TimeSpan.Zero, PoolSize = 2 });
        _ending = new(options);
    }

    public async Task<ServerDescription> CheckAsync(CancellationToken cancellation = default)
    {
        const string who = "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition";
        await using var cursor = await RunAsync(new(who) { AccessMode = AccessMode.Read }, _checking, cancellation);
        var row = (await cursor.NextAsync(cancellation))!;
        return new ServerDescription(row[0].AsString, row[1].AsString).Require(_options.Address);
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default) => RunAsync(request, _driver, cancellation);

    public Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default) => GuardedTransaction.BeginAsync(
        request, _options.Clock, token => BoltTransaction.OpenAsync(new(_driver.Lend(), _options.Database, request), _ending, _errors, _options.Clock, token), cancellation);

    public async ValueTask DisposeAsync()
    {
        await _ending.DisposeAsync();
        await _checking.DisposeAsync();
        await _driver.DisposeAsync();
    }

    private Task<IRowCursor> RunAsync(QueryRequest request, RenewedDriver driver, CancellationToken cancellation)
    {
        SendableValue.Require(request.Parameters);
        var own = new TransactionRequest { AccessMode = request.AccessMode, Bookmarks = request.Bookmarks, Time = request.Limits.Time };
        var session = new BoltSession(driver.Lend(), _options.Database, own);
        return ServerCursor.StartAsync(new BoltStatement(session, _ending, _errors, request), request, _options.Clock, cancellation);
    }
}
