using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Running;
using Neo4j.Driver;
using AccessMode = GraphExplorer.Graph.Running.AccessMode;

namespace GraphExplorer.Neo4j.Bolt;

/// <summary>Runs statements on a Neo4j server (<c>bolt://</c>) or cluster (<c>neo4j://</c>) with Neo4j's own driver.</summary>
public sealed class BoltRunner : INeo4jRunner
{
    private readonly Neo4jOptions _options;
    private readonly BoltErrors _errors;
    private readonly IDriver _driver;
    private readonly StatementEnding _ending;

    /// <exception cref="Graph.Errors.GraphException">The address is none of Bolt. Nothing is sent yet.</exception>
    public BoltRunner(Neo4jOptions options)
    {
        _options = options;
        _errors = new(options);
        _driver = BoltDrivers.Open(options);
        _ending = new(options);
    }

    public async Task<ServerDescription> CheckAsync(CancellationToken cancellation = default)
    {
        const string who = "CALL dbms.components() YIELD name, versions, edition WHERE name = 'Neo4j Kernel' RETURN versions[0], edition";
        var row = (await this.ReadAsync(new(who) { AccessMode = AccessMode.Read }, cancellation)).Rows[0];
        return new ServerDescription(row[0].AsString, row[1].AsString).Require(_options.Address);
    }

    public Task<IRowCursor> RunAsync(QueryRequest request, CancellationToken cancellation = default)
    {
        SendableValue.Require(request.Parameters);
        var session = new BoltSession(_driver, _options.Database, request);
        return ServerCursor.StartAsync(new BoltStatement(session, _ending, _errors), request, _options.Clock, cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        await _ending.DisposeAsync();
        await _driver.DisposeAsync();
    }
}
