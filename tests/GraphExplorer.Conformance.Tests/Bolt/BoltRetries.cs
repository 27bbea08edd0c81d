using GraphExplorer.Conformance.Tests.Fronts;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.Bolt;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Bolt;

/// <summary>What is tried again when a connection breaks, and what is not.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BoltRetries(Neo4jServer server)
{
    private const string Rows = "UNWIND range(1, 5000) AS x RETURN x";

    [Fact]
    public async Task A_connection_that_breaks_before_the_first_row_is_made_again()
    {
        var options = await server.BoltAsync();
        await using var front = new TcpFront(options.Address) { Refusing = 1 };
        await using var runner = new BoltRunner(options with { Address = new($"bolt://127.0.0.1:{front.Port}") });
        var answer = await runner.ReadAsync(new(Rows) { AccessMode = AccessMode.Read });
        Assert.Equal(Enumerable.Range(1, 5000), answer.Rows.Select(row => (int)row[0].AsInteger));
        Assert.True(front.Accepted > 1);
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task No_row_comes_twice_when_a_connection_breaks_between_rows(AccessMode mode)
    {
        var options = await server.BoltAsync();
        await using var front = new TcpFront(options.Address);
        await using var runner = new BoltRunner(options with { Address = new($"bolt://127.0.0.1:{front.Port}") });
        await using var cursor = await runner.RunAsync(new("UNWIND range(1, 1000000) AS x RETURN x") { AccessMode = mode });
        for (var expected = 1; expected <= 3; expected++) Assert.Equal(expected, (await cursor.NextAsync())![0].AsInteger);
        front.Cut();
        var next = 4;
        var failure = await Assert.ThrowsAsync<GraphException>(async () =>
        {
            while (await cursor.NextAsync() is { } row) Assert.Equal(next++, row[0].AsInteger);
        });
        Assert.Equal("store_unavailable", failure.Entry.Code);
        Assert.Equal(1, (await runner.ReadAsync(new("RETURN 1"))).Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task A_deadlock_before_the_first_row_is_tried_again()
    {
        await using var runner = new BoltRunner(await server.BoltAsync() with { RetryTime = TimeSpan.FromSeconds(30) });
        await runner.ReadAsync(new("CREATE (:Locked {id: 1, n: 0}), (:Locked {id: 2, n: 0})"));
        var both = new[] { (1, 2), (2, 1) }.SelectMany(_ => Enumerable.Repeat(_, 4)).Select(order => runner.ReadAsync(new(
            $"MATCH (a:Locked {{id: {order.Item1}}}) SET a.n = a.n + 1 WITH count(*) AS done UNWIND range(1, 20000) AS x WITH count(x) AS waited MATCH (b:Locked {{id: {order.Item2}}}) SET b.n = b.n + 1")));
        await Task.WhenAll(both);
        var counts = await runner.ReadAsync(new("MATCH (n:Locked) WITH n ORDER BY n.id WITH collect(n) AS all, collect(n.n) AS counts FOREACH (n IN all | DELETE n) RETURN counts"));
        Assert.Equal("[8, 8]", counts.Rows[0][0].ToString());
    }
}
