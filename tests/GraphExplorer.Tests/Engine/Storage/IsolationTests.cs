using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Engine.Storage;

/// <summary>One writer at a time; readers see a committed state, whole, and wait for nobody.</summary>
public sealed class IsolationTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(5);
    private readonly EngineFixture _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task A_reader_keeps_the_state_it_began_with()
    {
        await _engine.RunAsync("UNWIND range(1, 3000) AS i CREATE (:N {i: i, v: 'old'})");
        await using var reading = await _engine.Runner.RunAsync(new("MATCH (n:N) RETURN n.v"));
        Assert.Equal("old", (await reading.NextAsync())![0].AsString);
        await _engine.RunAsync("MATCH (n:N) SET n.v = 'new'");
        await _engine.RunAsync("MATCH (n:N) WHERE n.i % 2 = 0 DELETE n");
        await _engine.RunAsync("UNWIND range(1, 3000) AS i CREATE (:N {v: 'later'})");
        var seen = new List<string>();
        while (await reading.NextAsync() is { } row) seen.Add(row[0].AsString);
        Assert.Equal(2999, seen.Count);
        Assert.All(seen, value => Assert.Equal("old", value));
        Assert.Equal(["'later'", "'new'"], await _engine.ColumnAsync("MATCH (n:N) RETURN DISTINCT n.v AS v ORDER BY v"));
    }

    [Fact]
    public async Task Readers_never_see_a_statement_half_done()
    {
        await _engine.RunAsync("CREATE (:Account {side: 'a', sum: 500}), (:Account {side: 'b', sum: 500})");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(async () =>
        {
            var reads = 0;
            while (!stop.IsCancellationRequested || reads == 0)
            {
                Assert.Equal("1000", (await _engine.ValueAsync("MATCH (n:Account) RETURN sum(n.sum)")).ToString());
                reads++;
            }

            return reads;
        })).ToList();
        for (var i = 0; i < 200; i++)
            await _engine.RunAsync("MATCH (a:Account {side: 'a'}), (b:Account {side: 'b'}) SET a.sum = a.sum - 1 SET b.sum = b.sum + 1");
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
    }

    [Fact]
    public async Task Readers_go_on_while_a_writer_holds_its_changes()
    {
        await using var writing = await _engine.Runner.RunAsync(new("UNWIND range(1, 3) AS i CREATE (n:N) RETURN n"));
        Assert.NotNull(await writing.NextAsync());
        Assert.Equal("0", (await _engine.ValueAsync("MATCH (n:N) RETURN count(*)").WaitAsync(Soon)).ToString());
        while (await writing.NextAsync() is not null)
        {
        }

        Assert.Equal("3", (await _engine.ValueAsync("MATCH (n:N) RETURN count(*)")).ToString());
    }

    [Fact]
    public async Task A_second_writer_waits_for_the_first()
    {
        var first = await _engine.Runner.RunAsync(new("CREATE (n:N {v: 1}) RETURN n"));
        Assert.NotNull(await first.NextAsync());
        var second = _engine.RunAsync("MATCH (n:N) SET n.v = 2 RETURN count(n)");
        await Task.Delay(50);
        Assert.False(second.IsCompleted);
        Assert.Null(await first.NextAsync());
        Assert.Equal("1", (await second.WaitAsync(Soon)).Rows[0][0].ToString());
    }

    [Fact]
    public async Task A_writer_that_waits_can_be_cancelled()
    {
        await using var first = await _engine.Runner.RunAsync(new("CREATE (n:N) RETURN n"));
        using var cancel = new CancellationTokenSource(50);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _engine.Runner.ReadAsync(new("CREATE (:M)"), cancel.Token));
        await first.DisposeAsync();
        await _engine.RunAsync("CREATE (:M)").WaitAsync(Soon);
    }

    [Fact]
    public async Task A_writer_that_never_ends_holds_up_no_other_beyond_its_time()
    {
        await using var forgotten = await _engine.Runner.RunAsync(new("CREATE (n:N) RETURN n"));
        var waiting = new QueryRequest("CREATE (:M)") { Limits = new(Time: TimeSpan.FromMilliseconds(50)) };
        Assert.Equal("query_timeout", await _engine.FailureAsync(waiting).WaitAsync(Soon));
        await forgotten.DisposeAsync();
        await _engine.Runner.ReadAsync(waiting with { Limits = QueryLimits.None }).WaitAsync(Soon);
        Assert.Equal(1, _engine.Store.NodeCount);
    }

    /// <summary>Versions of a node's relationships share an array; what is undone must not show through.</summary>
    [Fact]
    public async Task Relationships_that_were_undone_leave_no_trace()
    {
        await _engine.RunAsync("CREATE (h:Hub) WITH h UNWIND range(1, 5) AS i CREATE (h)-[:T {i: i}]->(:Leaf)");
        await using var before = await _engine.Runner.RunAsync(new("MATCH (:Hub)-[r]->() RETURN r.i"));
        Assert.NotNull(await before.NextAsync());
        Assert.Equal("division_by_zero", await _engine.FailureAsync("MATCH (h:Hub) UNWIND [6, 7, 0] AS i CREATE (h)-[:T {i: i}]->(:Leaf {x: 1 / i})"));
        await _engine.RunAsync("MATCH (h:Hub) CREATE (h)-[:T {i: 8}]->(:Leaf)");
        Assert.Equal(["1", "2", "3", "4", "5", "8"], await _engine.ColumnAsync("MATCH (:Hub)-[r]->() RETURN r.i ORDER BY r.i"));
        var seen = 1;
        while (await before.NextAsync() is not null) seen++;
        Assert.Equal(5, seen);
    }
}
