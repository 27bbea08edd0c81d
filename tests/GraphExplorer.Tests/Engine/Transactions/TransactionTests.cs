using GraphExplorer.Engine.Running;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Exploration.Paths;
using Xunit;

namespace GraphExplorer.Tests.Engine.Transactions;

/// <summary>Transactions of the embedded engine beyond what every runner does: who waits for whom, and for how long.</summary>
public sealed class TransactionTests : IDisposable
{
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan Short = TimeSpan.FromMilliseconds(50);
    private readonly EngineFixture _engine = new(new EmbeddedRunnerOptions { WriterPatience = Short });

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task Readers_wait_for_no_transaction_and_see_nothing_of_it_before_its_commit()
    {
        await using var transaction = await BeginAsync();
        await transaction.ReadAsync(new("CREATE (:N {v: 1})"));
        Assert.Equal("0", await CountAsync().WaitAsync(Soon));
        await transaction.ReadAsync(new("MATCH (n:N) CREATE (n)-[:T]->(:N {v: 2})"));
        Assert.Equal("0", await CountAsync().WaitAsync(Soon));
        await transaction.CommitAsync();
        Assert.Equal("2", await CountAsync());
    }

    [Fact]
    public async Task A_transaction_that_reads_keeps_one_state_over_all_its_statements()
    {
        await _engine.RunAsync("CREATE (:N {v: 1})");
        await using var reading = await BeginAsync(new() { AccessMode = AccessMode.Read });
        Assert.Single((await reading.ReadAsync(new("MATCH (n:N) RETURN n"))).Rows);
        await _engine.RunAsync("CREATE (:N {v: 2})").WaitAsync(Soon);
        Assert.Single((await reading.ReadAsync(new("MATCH (n:N) RETURN n"))).Rows);
        await reading.CommitAsync();
        Assert.Equal("2", await CountAsync());
    }

    [Fact]
    public async Task A_second_writer_waits_for_the_first_and_says_when_it_waited_too_long()
    {
        await using var first = await BeginAsync();
        Assert.Equal("writer_busy", (await Assert.ThrowsAsync<GraphException>(() => BeginAsync())).Entry.Code);
        Assert.Equal("writer_busy", await _engine.FailureAsync("CREATE (:N)"));
        await first.CommitAsync();
        await _engine.RunAsync("CREATE (:N)").WaitAsync(Soon);
    }

    [Fact]
    public async Task A_second_writer_goes_on_as_soon_as_the_first_has_ended()
    {
        using var patient = new EngineFixture();
        var first = await patient.Runner.BeginAsync(new());
        await first.ReadAsync(new("CREATE (:N {v: 1})"));
        var second = patient.RunAsync("MATCH (n:N) SET n.v = n.v + 1 RETURN n.v");
        Assert.False(second.IsCompleted);
        await first.CommitAsync();
        Assert.Equal("2", (await second.WaitAsync(Soon)).Rows[0][0].ToString());
    }

    [Fact]
    public async Task Waiting_for_a_writer_counts_as_time_of_the_transaction()
    {
        using var patient = new EngineFixture();
        await using var first = await patient.Runner.BeginAsync(new());
        var fault = await Assert.ThrowsAsync<GraphException>(() => patient.Runner.BeginAsync(new() { Time = Short }).WaitAsync(Soon));
        Assert.Equal("transaction_timeout", fault.Entry.Code);
    }

    [Fact]
    public async Task A_forgotten_transaction_ends_by_itself_and_lets_others_write()
    {
        var clock = new ManualTime();
        using var engine = new EngineFixture(new EmbeddedRunnerOptions { Clock = clock });
        var forgotten = await engine.Runner.BeginAsync(new() { Time = TimeSpan.FromSeconds(5) });
        await forgotten.ReadAsync(new("CREATE (:Lost)"));
        var open = await forgotten.RunAsync(new("UNWIND [1, 2] AS x CREATE (n:Lost) RETURN n"));
        Assert.NotNull(await open.NextAsync());
        var other = engine.RunAsync("CREATE (:N)");
        Assert.False(other.IsCompleted);
        clock.Advance(TimeSpan.FromSeconds(6));
        await other.WaitAsync(Soon);
        Assert.Equal("transaction_timeout", (await Assert.ThrowsAsync<GraphException>(() => open.NextAsync().AsTask())).Entry.Code);
        Assert.Equal("transaction_timeout", (await Assert.ThrowsAsync<GraphException>(() => forgotten.CommitAsync())).Entry.Code);
        Assert.Equal(["'N'"], await engine.ColumnAsync("MATCH (n) RETURN labels(n)[0]"));
    }

    [Fact]
    public async Task What_an_earlier_statement_deleted_is_unknown_to_a_later_one()
    {
        await _engine.RunAsync("CREATE (:N)-[:T]->(:N)");
        await using var transaction = await BeginAsync();
        await transaction.ReadAsync(new("MATCH ()-[r:T]->() DELETE r"));
        Assert.Equal(0, (await transaction.ReadAsync(new("MATCH ()-[r:T]->() RETURN count(r)"))).Rows[0][0].AsInteger);
        var fault = await Assert.ThrowsAsync<GraphException>(() => transaction.ReadAsync(new("CREATE (a:N)-[:T]->(b:N) DELETE a")));
        Assert.Equal("delete_connected_node", fault.Entry.Code);
        Assert.Equal("1", (await _engine.ValueAsync("MATCH ()-[r:T]->() RETURN count(r)")).ToString());
    }

    [Fact]
    public async Task Plans_of_a_transaction_are_those_of_its_own_rules()
    {
        await using var transaction = await BeginAsync();
        await transaction.ReadAsync(new("CREATE CONSTRAINT n_id FOR (n:N) REQUIRE n.id IS UNIQUE"));
        await transaction.ReadAsync(new("CREATE (:N {id: 1})"));
        Assert.Equal(1, (await transaction.ReadAsync(new("MATCH (n:N {id: 1}) RETURN count(n)"))).Rows[0][0].AsInteger);
        await transaction.RollbackAsync();
        Assert.Empty(_engine.Store.Schema.Rules);
        Assert.Equal("0", (await _engine.ValueAsync("MATCH (n:N {id: 1}) RETURN count(n)")).ToString());
    }

    private Task<ICypherTransaction> BeginAsync(TransactionRequest? request = null) => _engine.Runner.BeginAsync(request ?? new());

    private async Task<string> CountAsync() => (await _engine.ValueAsync("MATCH (n:N) RETURN count(n)")).ToString();
}
