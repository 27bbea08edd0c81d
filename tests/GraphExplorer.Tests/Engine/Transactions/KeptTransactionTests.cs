using GraphExplorer.Engine.Durability;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Tests.Engine.Durability;
using Microsoft.Data.Sqlite;
using Xunit;

namespace GraphExplorer.Tests.Engine.Transactions;

/// <summary>Transactions of several statements on a kept graph, many at once, some of which end in the middle.</summary>
public sealed class KeptTransactionTests : IDisposable
{
    private const int Accounts = 5;
    private const int Writers = 3;
    private const int TransfersEach = 30;

    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    /// <summary>
    /// Each transfer reads what is there, takes, gives, and writes it down, in four statements; every third is given up or fails on the
    /// way. Sums stay equal for every reader, and after reopening, and no transfer is lost to another.
    /// </summary>
    [Fact]
    public async Task Sums_stay_equal_for_readers_while_transfers_of_several_statements_commit_fail_and_are_given_up()
    {
        await _graph.RunAsync("UNWIND range(1, $accounts) AS i CREATE (:Account {i: i, sum: 100})", new ValueMap().With("accounts", Value.Of(Accounts)));
        using var stop = new CancellationTokenSource();
        var readers = Enumerable.Range(0, 2).Select(_ => Task.Run(() => ReadAsync(stop.Token))).ToList();
        var done = await Task.WhenAll(Enumerable.Range(0, Writers).Select(writer => Task.Run(() => TransferAsync(writer))));
        await stop.CancelAsync();
        Assert.All(await Task.WhenAll(readers), reads => Assert.True(reads > 0));
        Assert.Equal(done.Sum(), await CheckAsync());
        _graph.Close();
        Assert.Equal(done.Sum(), await CheckAsync());
        Assert.Equal(Writers * TransfersEach * 2 / 3, done.Sum());
    }

    [Fact]
    public async Task All_statements_of_a_transaction_are_one_change_on_the_disk()
    {
        var commits = 0;
        _graph.Options = new() { AtStep = step => commits += step == CommitStep.Kept ? 1 : 0 };
        await using (var transaction = await _graph.Runner.BeginAsync(new()))
        {
            await transaction.ReadAsync(new("CREATE CONSTRAINT n_id FOR (n:N) REQUIRE n.id IS UNIQUE"));
            await transaction.ReadAsync(new("CREATE (:N {id: 1})-[:T]->(:N {id: 2})"));
            await transaction.ReadAsync(new("MATCH (n:N) SET n.seen = true"));
            Assert.Equal(0, commits);
            await transaction.CommitAsync();
        }

        Assert.Equal(1, commits);
        var before = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
    }

    [Fact]
    public async Task A_full_disk_at_the_commit_undoes_every_statement_and_lets_the_next_go_on()
    {
        var isFull = false;
        _graph.Options = new() { AtStep = step => { if (isFull && step == CommitStep.Sync) throw new SqliteException("full", 13); } };
        await _graph.RunAsync("CREATE (:N {v: 0})");
        var before = await WholeGraph.TextAsync(_graph);
        await using var transaction = await _graph.Runner.BeginAsync(new());
        await transaction.ReadAsync(new("MATCH (n:N) SET n.v = 1"));
        await transaction.ReadAsync(new("CREATE (:M)"));
        isFull = true;
        Assert.Equal("change_not_kept", (await Assert.ThrowsAsync<GraphException>(() => transaction.CommitAsync())).Entry.Code);
        Assert.Equal("transaction_ended", (await Assert.ThrowsAsync<GraphException>(() => transaction.CommitAsync())).Entry.Code);
        isFull = false;
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
        await _graph.RunAsync("CREATE (:Later)");
        _graph.Close();
        Assert.Equal(["'Later'", "'N'"], await _graph.ColumnAsync("MATCH (n) RETURN labels(n)[0] AS l ORDER BY l"));
    }

    [Fact]
    public async Task A_constraint_that_earlier_statements_broke_leaves_nothing_of_them()
    {
        await using var transaction = await _graph.Runner.BeginAsync(new());
        await transaction.ReadAsync(new("CREATE (:Unit {id: 1})"));
        await transaction.ReadAsync(new("CREATE (:Unit {id: 1})"));
        var fault = await Assert.ThrowsAsync<GraphException>(() => transaction.ReadAsync(new("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE")));
        Assert.Equal("constraint_violated", fault.Entry.Code);
        Assert.Equal("transaction_ended", (await Assert.ThrowsAsync<GraphException>(() => transaction.CommitAsync())).Entry.Code);
        _graph.Close();
        Assert.Empty(_graph.Data.Store.Schema.Rules);
        Assert.Equal(["0"], await _graph.ColumnAsync("MATCH (n) RETURN count(n)"));
    }

    /// <returns>How many it completed.</returns>
    private async Task<int> TransferAsync(int writer)
    {
        var random = new Random(writer);
        var done = 0;
        for (var i = 0; i < TransfersEach; i++)
        {
            var (from, to) = (random.Next(1, Accounts + 1), random.Next(1, Accounts + 1));
            await using var transaction = await _graph.Runner.BeginAsync(new());
            var has = (await transaction.ReadAsync(With("MATCH (a:Account {i: $from}) RETURN a.sum", from, to))).Rows[0][0].AsInteger;
            await transaction.ReadAsync(With($"MATCH (a:Account {{i: $from}}) SET a.sum = {has - 1}", from, to));
            if (i % 6 == 2) continue;
            if (i % 6 == 5)
            {
                await Assert.ThrowsAsync<GraphException>(() => transaction.ReadAsync(new("MATCH (a:Account) SET a.sum = a.sum / 0")));
                continue;
            }

            await transaction.ReadAsync(With("MATCH (b:Account {i: $to}) SET b.sum = b.sum + 1", from, to));
            await transaction.ReadAsync(With("MATCH (a:Account {i: $from}), (b:Account {i: $to}) CREATE (a)-[:PAID]->(b)", from, to));
            await transaction.CommitAsync();
            done++;
        }

        return done;
    }

    private static QueryRequest With(string text, int from, int to) =>
        new(text) { Parameters = new ValueMap().With("from", Value.Of(from)).With("to", Value.Of(to)) };

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

    /// <summary>Looks at the whole in one transaction of two statements, and says how many transfers there are.</summary>
    private async Task<long> CheckAsync()
    {
        await using var reading = await _graph.Runner.BeginAsync(new() { AccessMode = AccessMode.Read });
        var accounts = await reading.ReadAsync(new("MATCH (a:Account) RETURN sum(a.sum), sum(100 + COUNT { (a)<-[:PAID]-() } - COUNT { (a)-[:PAID]->() } - a.sum)"));
        Assert.Equal((100 * Accounts, 0L), (accounts.Rows[0][0].AsInteger, accounts.Rows[0][1].AsInteger));
        var differences = await reading.ReadAsync(new("MATCH (a:Account) WHERE a.sum <> 100 + COUNT { (a)<-[:PAID]-() } - COUNT { (a)-[:PAID]->() } RETURN a.i"));
        Assert.Empty(differences.Rows);
        return (await reading.ReadAsync(new("MATCH ()-[p:PAID]->() RETURN count(p)"))).Rows[0][0].AsInteger;
    }
}
