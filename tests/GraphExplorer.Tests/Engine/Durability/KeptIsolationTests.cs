using GraphExplorer.Engine.Durability;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>Readers and writers of a kept graph at once: nobody sees a change that is half, or that is not on the disk yet.</summary>
public sealed class KeptIsolationTests : IDisposable
{
    private const int Writers = 3;
    private const int ChangesEach = 40;
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(30);

    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    /// <summary>Money goes from one account to another, and each transfer is written down: no reader ever misses any.</summary>
    [Fact]
    public async Task Invariants_hold_for_readers_while_writers_write_and_after_reopening()
    {
        await _graph.RunAsync("UNWIND range(0, 4) AS i CREATE (:Account {i: i, sum: 100})");
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadAsync(stop.Token))).ToList();
        await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => TransferAsync(writer))));
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
        _graph.Close();
        Assert.Equal(Writers * ChangesEach, await CheckAsync());
    }

    [Fact]
    public async Task Of_writers_that_want_one_value_for_themselves_one_gets_it_and_the_others_leave_nothing()
    {
        await _graph.RunAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE");
        var codes = await Task.WhenAll(Enumerable.Range(0, 6).Select(writer => Task.Run(() => ClaimAsync(writer))));
        Assert.Equal(1, codes.Count(code => code is null));
        Assert.All(codes.OfType<string>(), code => Assert.Equal("constraint_violated", code));
        _graph.Close();
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:Unit) RETURN count(n)"));
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:Trace) RETURN count(n)"));
    }

    [Fact]
    public async Task A_constraint_that_the_graph_breaks_is_refused_and_not_kept()
    {
        await _graph.RunAsync("CREATE (:Unit {id: 1}), (:Unit {id: 1})");
        Assert.Equal("constraint_violated", (await _graph.FailureAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE")).Entry.Code);
        _graph.Close();
        Assert.Empty(_graph.Data.Store.Schema.Rules);
        await _graph.RunAsync("CREATE (:Unit {id: 1})");
    }

    /// <summary>The disk is the slow part: who reads meanwhile has the state before, at once.</summary>
    [Fact]
    public async Task A_reader_neither_waits_for_the_disk_nor_sees_what_is_not_on_it()
    {
        using var reached = new ManualResetEventSlim();
        using var goOn = new ManualResetEventSlim();
        var isSlow = false;
        _graph.Options = new()
        {
            AtStep = step =>
            {
                if (step != CommitStep.Sync || !Volatile.Read(ref isSlow)) return;
                reached.Set();
                goOn.Wait(Soon);
            },
        };
        await _graph.RunAsync("CREATE (:N {v: 1})");
        Volatile.Write(ref isSlow, true);
        var writing = Task.Run(() => _graph.RunAsync("MATCH (n:N) SET n.v = 2"), TestContext.Current.CancellationToken);
        Assert.True(reached.Wait(Soon, TestContext.Current.CancellationToken));
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:N) RETURN n.v").WaitAsync(Soon, TestContext.Current.CancellationToken));
        Assert.False(writing.IsCompleted);
        goOn.Set();
        await writing;
        Assert.Equal(["2"], await _graph.ColumnAsync("MATCH (n:N) RETURN n.v"));
    }

    private async Task TransferAsync(int writer)
    {
        var random = new Random(writer);
        for (var i = 0; i < ChangesEach; i++)
        {
            var (from, to) = (random.Next(5), random.Next(5));
            await _graph.RunAsync(
                $"MATCH (a:Account {{i: {from}}}), (b:Account {{i: {to}}}) SET a.sum = a.sum - 1 SET b.sum = b.sum + 1 CREATE (a)-[:PAID {{writer: {writer}}}]->(b)");
        }
    }

    private async Task<int> ReadAsync(CancellationToken stop)
    {
        var reads = 0;
        var before = 0L;
        do
        {
            var now = await CheckAsync();
            Assert.True(now >= before, "a transfer that was seen is gone");
            before = now;
            reads++;
        }
        while (!stop.IsCancellationRequested);
        return reads;
    }

    /// <summary>Looks at the whole in one statement, and says how many transfers there are.</summary>
    private async Task<long> CheckAsync()
    {
        const string Question = """
            MATCH (a:Account)
            WITH collect({sum: a.sum, due: 100 + COUNT { (a)<-[:PAID]-() } - COUNT { (a)-[:PAID]->() }}) AS accounts
            RETURN reduce(s = 0, x IN accounts | s + x.sum) AS total, all(x IN accounts WHERE x.sum = x.due) AS agree, COUNT { ()-[:PAID]->() } AS transfers
            """;
        var row = Assert.Single((await _graph.RunAsync(Question)).Rows);
        Assert.Equal(500, row[0].AsInteger);
        Assert.True(row[1].AsBoolean);
        return row[2].AsInteger;
    }

    private async Task<string?> ClaimAsync(int writer)
    {
        try
        {
            await _graph.Runner.ReadAsync(new($"CREATE (:Trace {{of: {writer}}}) CREATE (:Unit {{id: 'one'}})"));
            return null;
        }
        catch (GraphException fault)
        {
            return fault.Entry.Code;
        }
    }
}
