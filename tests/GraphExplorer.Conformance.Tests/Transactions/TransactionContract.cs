using System.Diagnostics;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Transactions;

/// <summary>
/// Several statements as one, alike on every runner: all of them take effect or none. A runner's class derives and says how to make one.
/// What tests create has the label <c>Together</c> and is removed after each.
/// </summary>
public abstract class TransactionContract : IAsyncLifetime
{
    /// <summary>Too long to end by itself.</summary>
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)";

    private ICypherRunner _runner = null!;

    public async ValueTask InitializeAsync() => _runner = await MakeAsync();

    public async ValueTask DisposeAsync()
    {
        if (_runner is null) return;
        await RunAsync("MATCH (n:Together) DETACH DELETE n");
        await RunAsync("DROP CONSTRAINT together_id IF EXISTS");
        await _runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_statement_sees_those_before_it_and_nobody_else_does_until_the_commit()
    {
        await using var transaction = await _runner.BeginAsync(new());
        var made = await transaction.ReadAsync(new("CREATE (:Together {v: 1})"));
        Assert.Equal((1, 0), (made.Summary.Counters.NodesCreated, made.Summary.Bookmarks.Count));
        var joined = await transaction.ReadAsync(new("MATCH (n:Together) CREATE (n)-[:T]->(:Together {v: 2}) RETURN n.v"));
        Assert.Equal(1, Assert.Single(joined.Rows)[0].AsInteger);
        Assert.Equal((1, 1), (joined.Summary.Counters.NodesCreated, joined.Summary.Counters.RelationshipsCreated));
        Assert.Equal(0, await CountAsync());
        Assert.NotEmpty(await transaction.CommitAsync());
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task What_is_not_committed_is_undone()
    {
        await using (var left = await _runner.BeginAsync(new())) await left.ReadAsync(new("CREATE (:Together)"));
        await using var rolledBack = await _runner.BeginAsync(new());
        await rolledBack.ReadAsync(new("CREATE (:Together)"));
        await rolledBack.RollbackAsync();
        await AssertEndedAsync(rolledBack);
    }

    [Theory]
    [InlineData("RETURN nothing", "undefined_variable")]
    [InlineData("UNWIND [1, 0] AS x CREATE (:Together) RETURN 1 / x", "division_by_zero")]
    [InlineData("CREATE (a:Together)-[:T]->(:Together) DELETE a", "delete_connected_node")]
    [InlineData("UNWIND [1] AS x CALL (x) { CREATE (:Together) } IN TRANSACTIONS", "needs_own_transaction")]
    public async Task A_statement_that_fails_ends_all_of_them_undone(string statement, string code)
    {
        await using var transaction = await _runner.BeginAsync(new());
        await transaction.ReadAsync(new("CREATE (:Together)"));
        Assert.Equal(code, await FailureAsync(async () =>
        {
            await transaction.ReadAsync(new(statement));
            await transaction.CommitAsync(); // Servers look for relationships without a node only now.
        }));
        await AssertEndedAsync(transaction);
    }

    [Fact]
    public async Task A_value_that_must_be_unique_and_is_not_undoes_the_statements_before()
    {
        await RunAsync("CREATE CONSTRAINT together_id IF NOT EXISTS FOR (n:Together) REQUIRE n.id IS UNIQUE");
        Assert.Equal("constraint_violated", await FailureAsync(() => _runner.ReadTogetherAsync(
            [new("CREATE (:Together {id: 1})"), new("CREATE (:Together {id: 2})"), new("CREATE (:Together {id: 1})")])));
        Assert.Equal(0, await CountAsync());
        await _runner.ReadTogetherAsync([new("CREATE (:Together {id: 1})"), new("CREATE (:Together {id: 2})")]);
        Assert.Equal(2, await CountAsync());
    }

    [Fact]
    public async Task A_conflicting_constraint_leaves_neither_itself_nor_its_neighbours()
    {
        await RunAsync("CREATE (:Together {id: 1}), (:Together {id: 1})");
        Assert.Equal("constraint_violated", await FailureAsync(() => _runner.ReadTogetherAsync(
        [
            new("CREATE INDEX together_name FOR (n:Together) ON (n.name)"),
            new("CREATE CONSTRAINT together_id FOR (n:Together) REQUIRE n.id IS UNIQUE"),
        ])));
        Assert.Empty((await RunAsync("SHOW INDEXES YIELD name WHERE name STARTS WITH 'together' RETURN name")).Rows);
    }

    [Fact]
    public async Task Past_its_time_it_is_undone_while_it_runs_and_says_so()
    {
        var clock = Stopwatch.StartNew();
        Assert.Equal("transaction_timeout", await FailureAsync(() => _runner.ReadTogetherAsync(
            [new("CREATE (:Together)"), new(Endless + " // together time")], new() { Time = TimeSpan.FromSeconds(1) })));
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(950), TimeSpan.FromSeconds(10));
        Assert.Equal(0, await CountAsync());
        await AssertNothingRunsAsync("// together time");
    }

    [Fact]
    public async Task Past_its_time_it_is_undone_while_nothing_runs_and_others_may_write()
    {
        ICypherTransaction? transaction = null;
        Assert.Equal("transaction_timeout", await FailureAsync(async () =>
        {
            transaction = await _runner.BeginAsync(new() { Time = TimeSpan.FromSeconds(1) });
            await transaction.ReadAsync(new("MERGE (n:Together {v: 1})"));
            await Task.Delay(TimeSpan.FromSeconds(1.1));
            await transaction.ReadAsync(new("RETURN 1"));
        }));
        await RunAsync("CREATE (:Together {v: 2})").WaitAsync(TimeSpan.FromSeconds(10));
        if (transaction is not null) Assert.Equal("transaction_timeout", await FailureAsync(() => transaction.CommitAsync()));
        Assert.Equal(1, await CountAsync());
    }

    [Fact]
    public async Task A_statement_past_a_time_of_its_own_ends_all_of_them()
    {
        await using var transaction = await _runner.BeginAsync(new());
        await transaction.ReadAsync(new("CREATE (:Together)"));
        var slow = new QueryRequest(Endless + " // together slow") { Limits = new(Time: TimeSpan.FromMilliseconds(300)) };
        Assert.Equal("query_timeout", await FailureAsync(() => transaction.ReadAsync(slow)));
        await AssertEndedAsync(transaction);
    }

    [Fact]
    public async Task A_caller_who_goes_away_ends_all_of_them()
    {
        await using var transaction = await _runner.BeginAsync(new());
        await transaction.ReadAsync(new("CREATE (:Together)"));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => transaction.ReadAsync(new(Endless + " // together gone"), cancel.Token));
        await AssertEndedAsync(transaction);
        await AssertNothingRunsAsync("// together gone");
    }

    [Fact]
    public async Task A_statement_that_was_left_before_its_last_row_ends_all_of_them()
    {
        await using var transaction = await _runner.BeginAsync(new());
        await using (var cursor = await transaction.RunAsync(new("UNWIND range(1, 3) AS x CREATE (n:Together) RETURN x"))) Assert.NotNull(await cursor.NextAsync());
        await AssertEndedAsync(transaction);
    }

    [Fact]
    public async Task One_statement_runs_at_a_time_and_asking_for_more_ends_nothing()
    {
        await using var transaction = await _runner.BeginAsync(new());
        await using var cursor = await transaction.RunAsync(new("UNWIND range(1, 3) AS x CREATE (n:Together) RETURN x"));
        Assert.NotNull(await cursor.NextAsync());
        Assert.Equal("transaction_busy", await FailureAsync(() => transaction.RunAsync(new("RETURN 1"))));
        Assert.Equal("transaction_busy", await FailureAsync(() => transaction.CommitAsync()));
        while (await cursor.NextAsync() is not null) continue;
        await transaction.CommitAsync();
        Assert.Equal(3, await CountAsync());
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task Rows_past_the_limit_are_cut_and_the_next_statement_goes_on(AccessMode mode)
    {
        await using var transaction = await _runner.BeginAsync(new() { AccessMode = mode });
        var cut = await transaction.ReadAsync(new("UNWIND range(1, 2000) AS x RETURN x") { Limits = new(Rows: 3) });
        Assert.Equal((3, true), (cut.Rows.Count, cut.Summary.Truncated));
        Assert.Equal(1, (await transaction.ReadAsync(new("RETURN 1"))).Rows[0][0].AsInteger);
        await transaction.CommitAsync();
    }

    [Fact]
    public async Task One_that_reads_refuses_to_write()
    {
        await using var transaction = await _runner.BeginAsync(new() { AccessMode = AccessMode.Read });
        Assert.Equal("writes_not_allowed", await FailureAsync(() => transaction.ReadAsync(new("CREATE (:Together)"))));
        await AssertEndedAsync(transaction);
    }

    [Fact]
    public async Task A_committed_one_takes_no_more_statements()
    {
        await using var transaction = await _runner.BeginAsync(new());
        await transaction.CommitAsync();
        await AssertEndedAsync(transaction);
    }

    /// <summary>Each takes from one and gives to the other, in two statements, and some give up between them.</summary>
    [Fact]
    public async Task Sums_stay_equal_while_several_move_things_in_two_steps()
    {
        await RunAsync("CREATE (:Together {side: 'a', sum: 50}), (:Together {side: 'b', sum: 50})");
        await Task.WhenAll(Enumerable.Range(0, 3).Select(writer => Task.Run(() => MoveAsync(givesUp: writer == 2))));
        var rows = (await RunAsync("MATCH (n:Together) RETURN n.sum ORDER BY n.side")).Rows;
        Assert.Equal([40, 60], rows.Select(row => row[0].AsInteger));
    }

    /// <summary>A runner on an empty store, or on one where other tests have cleared up.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    /// <summary>Fails when a statement with these words goes on running in the store.</summary>
    protected abstract Task AssertNothingRunsAsync(ICypherRunner runner, string words);

    private async Task MoveAsync(bool givesUp)
    {
        for (var i = 0; i < 5; i++)
        {
            await using var transaction = await _runner.BeginAsync(new());
            await transaction.ReadAsync(new("MATCH (n:Together {side: 'a'}) SET n.sum = n.sum - 1"));
            if (givesUp) continue;
            Assert.Equal(100, await SumAsync());
            await transaction.ReadAsync(new("MATCH (n:Together {side: 'b'}) SET n.sum = n.sum + 1"));
            await transaction.CommitAsync();
        }
    }

    private async Task<long> SumAsync() => (await RunAsync("MATCH (n:Together) RETURN sum(n.sum)")).Rows[0][0].AsInteger;

    private Task AssertNothingRunsAsync(string words) => AssertNothingRunsAsync(_runner, words);

    private async Task AssertEndedAsync(ICypherTransaction transaction)
    {
        Assert.Equal("transaction_ended", await FailureAsync(() => transaction.RunAsync(new("RETURN 1"))));
        Assert.Equal("transaction_ended", await FailureAsync(() => transaction.CommitAsync()));
        Assert.Equal(0, await CountAsync());
    }

    private static async Task<string> FailureAsync(Func<Task> action) => (await Assert.ThrowsAsync<GraphException>(action)).Entry.Code;

    private Task<QueryAnswer> RunAsync(string text) => _runner.ReadAsync(new(text));

    private async Task<long> CountAsync() => (await RunAsync("MATCH (n:Together) RETURN count(n)")).Rows[0][0].AsInteger;
}
