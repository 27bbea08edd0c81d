using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>What is particular to Bolt.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltRunnerTests(Neo4jServer server)
{
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)";

    [Fact]
    public async Task Keeps_its_pool_though_answers_never_come()
    {
        await using var runner = new BoltRunner(await server.BoltAsync() with { PoolSize = 2, EndingPatience = TimeSpan.FromMilliseconds(200) });
        // The server runs out of stack while it writes this, and then says nothing.
        var deep = new QueryRequest("RETURN reduce(x = [], i IN range(1, 20000) | [x])") { AccessMode = AccessMode.Read, Limits = new(Time: TimeSpan.FromSeconds(1)) };
        for (var attempt = 0; attempt < 4; attempt++) await Assert.ThrowsAsync<GraphException>(() => runner.ReadAsync(deep));
        Assert.Equal(1, (await runner.ReadAsync(new("RETURN 1"))).Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task Asks_through_a_routing_table()
    {
        await using var runner = await RoutingAsync();
        var written = await runner.ReadAsync(new("CREATE (n:Routed) RETURN 1"));
        var read = await runner.ReadAsync(new("MATCH (n:Routed) RETURN count(n)") { AccessMode = AccessMode.Read, Bookmarks = written.Summary.Bookmarks });
        Assert.Equal(1, read.Rows[0][0].AsInteger);
        await runner.ReadAsync(new("MATCH (n:Routed) DELETE n"));
    }

    [Fact]
    public async Task Ends_a_statement_on_whichever_member_runs_it()
    {
        await using var runner = await RoutingAsync();
        var failure = await Assert.ThrowsAsync<GraphException>(
            () => runner.ReadAsync(new(Endless + " // routed") { AccessMode = AccessMode.Read, Limits = new(Time: TimeSpan.FromMilliseconds(300)) }));
        Assert.Equal("query_timeout", failure.Entry.Code);
        await RunningStatements.AssertEndsAsync(runner, "// routed");
    }

    [Fact]
    public async Task Names_the_application_in_the_metadata_of_its_transactions()
    {
        await using var runner = new BoltRunner(await server.BoltAsync());
        var mine = await runner.ReadAsync(new("SHOW TRANSACTIONS YIELD metaData, currentQuery WHERE currentQuery CONTAINS 'metaData' RETURN metaData.app"));
        Assert.Equal("'GraphExplorer'", mine.Rows[0][0].ToString());
    }

    [Fact]
    public async Task Refuses_a_row_longer_than_the_limit()
    {
        await using var runner = new BoltRunner(await server.BoltAsync());
        var failure = await Assert.ThrowsAsync<GraphException>(
            () => runner.ReadAsync(new("RETURN range(1, 100000)") { AccessMode = AccessMode.Read, Limits = new(Bytes: 100_000) }));
        Assert.Equal("query_too_large", failure.Entry.Code);
    }

    [Fact]
    public async Task Keeps_its_memory_when_a_row_is_longer_than_all_of_it()
    {
        await using var runner = new BoltRunner(await server.BoltAsync() with { AnswerBytes = 2_000_000 });
        var failure = await Assert.ThrowsAsync<GraphException>(
            () => runner.ReadAsync(new("RETURN range(1000000000, 1001000000)") { AccessMode = AccessMode.Read }));
        Assert.Equal("query_too_large", failure.Entry.Code);
        Assert.Equal(1, (await runner.ReadAsync(new("RETURN 1"))).Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task Sends_bytes_and_takes_them_back()
    {
        await using var runner = new BoltRunner(await server.BoltAsync());
        var answer = await runner.ReadAsync(new("RETURN $bytes") { Parameters = new ValueMap().With("bytes", Value.Of(new byte[] { 0, 1, 255 })) });
        Assert.Equal([0, 1, 255], answer.Rows[0][0].AsBytes);
    }

    [Theory]
    [InlineData("wrong", "neo4j", "store_refused_account", "refuses the user 'neo4j' with the password given")]
    [InlineData(null, "nothing", "database_not_found", "has no database 'nothing'")]
    public async Task Says_what_is_wrong_with_account_and_database(string? password, string database, string code, string words)
    {
        var options = await server.BoltAsync();
        await using var runner = new BoltRunner(options with { Password = password ?? options.Password, Database = database });
        var failure = await Assert.ThrowsAsync<GraphException>(() => runner.CheckAsync());
        Assert.Equal(code, failure.Entry.Code);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Says_that_nothing_answers_at_the_address()
    {
        await using var runner = new BoltRunner(new(new("bolt://127.0.0.1:9")) { RetryTime = TimeSpan.Zero });
        var failure = await Assert.ThrowsAsync<GraphException>(() => runner.CheckAsync());
        Assert.Equal("store_unavailable", failure.Entry.Code);
        Assert.StartsWith("Neo4j does not answer at bolt://127.0.0.1:9", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("bolt://neo4j:secret@localhost:7687")]
    [InlineData("bolt://localhost:7687/path")]
    [InlineData("neo4j://localhost:7687?policy=x")]
    public void Refuses_what_is_no_plain_Bolt_address(string address)
    {
        var failure = Assert.Throws<GraphException>(() => new BoltRunner(new(new(address))));
        Assert.Equal("bad_request", failure.Entry.Code);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    private async Task<BoltRunner> RoutingAsync()
    {
        var options = await server.BoltAsync();
        return new(options with { Address = new UriBuilder(options.Address) { Scheme = "neo4j" }.Uri });
    }
}
