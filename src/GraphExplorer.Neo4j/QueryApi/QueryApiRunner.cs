using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Running.Transactions;
using GraphExplorer.Neo4j.QueryApi.Transactions;
using GraphExplorer.Neo4j.Running;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>Runs statements on a Neo4j server (5.25 or later) over its HTTP Query API v2.</summary>
public sealed class QueryApiRunner : INeo4jRunner
{
    private readonly Neo4jOptions _options;
    private readonly QueryApiChannel _channel;
    private readonly StatementEnding _ending;
    private readonly OpenTransactions _transactions;
    private readonly StatementMarks _marks = new();
    private ServerDescription? _server;

    /// <exception cref="Graph.Errors.GraphException">The address is none of HTTP. Nothing is sent yet.</exception>
    public QueryApiRunner(Neo4jOptions options)
    {
        _options = options;
        _channel = new(options);
        _ending = new(_channel, options.EndingPatience);
        _transactions = new(_channel, _ending);
    }

    public async Task<ServerDescription> CheckAsync(CancellationToken cancellation = default)
    {
        await this.ReadAsync(new("RETURN 1") { AccessMode = AccessMode.Read }, cancellation);
        return _server = await _channel.DescribeAsync(cancellation);
    }

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        _server ??= await _channel.DescribeAsync(cancellation);
        return await ServerCursor.StartAsync(new QueryApiStatement(Exchange(request), _transactions, request), request, _options.Clock, cancellation);
    }

    public async Task<ICypherTransaction> BeginAsync(TransactionRequest request, CancellationToken cancellation = default)
    {
        _server ??= await _channel.DescribeAsync(cancellation);
        return await GuardedTransaction.BeginAsync(request, _options.Clock, OpenAsync, cancellation);

        async Task<ITransactionBody> OpenAsync(CancellationToken token) =>
            new QueryApiTransaction(_transactions, await _transactions.OpenAsync(request.AccessMode, request.Bookmarks, token), Exchange, _options.Clock);
    }

    public ValueTask DisposeAsync()
    {
        _channel.Dispose();
        return ValueTask.CompletedTask;
    }

    private StatementExchange Exchange(QueryRequest request) => new(_channel, _ending, request, _marks);
}
