using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Errors;

namespace GraphExplorer.Neo4j.QueryApi;

/// <summary>Runs statements on a Neo4j server (5.25 or later) over its HTTP Query API v2.</summary>
public sealed class QueryApiRunner : ICypherRunner
{
    private readonly QueryApiOptions _options;
    private readonly QueryApiChannel _channel;
    private readonly StatementEnding _ending;
    private readonly StatementMarks _marks = new();
    private ServerDescription? _server;

    /// <exception cref="Graph.Errors.GraphException">The address is none of HTTP. Nothing is sent yet.</exception>
    public QueryApiRunner(QueryApiOptions options)
    {
        _options = options;
        _channel = new(options);
        _ending = new(_channel, options.EndingPatience);
    }

    /// <summary>Asks the server who it is, and whether it lets this account into the database.</summary>
    /// <exception cref="Graph.Errors.GraphException">With a sentence that says what to mend: the server does not answer, is no
    /// Neo4j or too old, refuses the account, or has no such database.</exception>
    public async Task<ServerDescription> CheckAsync(CancellationToken cancellation = default)
    {
        await this.ReadAsync(new("RETURN 1") { AccessMode = AccessMode.Read }, cancellation);
        return await DescribeAsync(cancellation);
    }

    public async Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        await DescribeAsync(cancellation);
        var text = new MarkedText(_marks.Take(), request.Text);
        var statement = new ServerStatement(_channel, _ending, request, text);
        var cursor = new QueryApiCursor(statement, request, _options, _channel.Unreachable, () => _marks.Release(text.Mark));
        await cursor.StartAsync(cancellation);
        return cursor;
    }

    public ValueTask DisposeAsync()
    {
        _channel.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<ServerDescription> DescribeAsync(CancellationToken cancellation) =>
        _server ??= await _channel.DescribeAsync(cancellation);
}
