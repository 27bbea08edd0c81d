using GraphExplorer.Cypher.Gate;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Tests.Engine;
using Xunit;

namespace GraphExplorer.Tests.Cypher.Gate;

/// <summary>A transaction is no way round the gate.</summary>
public sealed class GatedTransactionTests : IDisposable
{
    private readonly EngineFixture _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public async Task A_statement_that_may_not_run_ends_all_of_them()
    {
        await using var transaction = await BeginAsync(GateRole.Analyst, QueryLimits.None);
        await transaction.ReadAsync(new("CREATE (:N)"));
        Assert.Equal("clause_not_allowed", await FailureAsync(() => transaction.RunAsync(new("LOAD CSV FROM 'file:///etc/passwd' AS row RETURN row"))));
        Assert.Equal("transaction_ended", await FailureAsync(() => transaction.CommitAsync()));
        Assert.Equal(0, _engine.Store.NodeCount);
    }

    [Fact]
    public async Task A_reader_gets_one_that_reads_whatever_was_asked()
    {
        await using var transaction = await BeginAsync(GateRole.Reader, QueryLimits.None);
        await _engine.RunAsync("CREATE (:N)").WaitAsync(TimeSpan.FromSeconds(10)); // Nobody holds the writer.
        Assert.Equal(0, (await transaction.ReadAsync(new("MATCH (n) RETURN count(n)"))).Rows[0][0].AsInteger);
        Assert.Equal("writes_not_allowed", await FailureAsync(() => transaction.RunAsync(new("MATCH (n) SET n.x = 1") { AccessMode = AccessMode.Write })));
    }

    [Fact]
    public async Task Each_statement_is_held_to_the_rows_of_the_policy_and_the_next_goes_on()
    {
        await using var transaction = await BeginAsync(GateRole.Analyst, new(Rows: 2));
        var cut = await transaction.ReadAsync(new("UNWIND range(1, 9) AS i CREATE (n:N {i: i}) RETURN i"));
        Assert.Equal((2, true), (cut.Rows.Count, cut.Summary.Truncated));
        Assert.Equal(9, (await transaction.ReadAsync(new("MATCH (n:N) RETURN count(n)"))).Rows[0][0].AsInteger);
        await transaction.CommitAsync();
        Assert.Equal(9, _engine.Store.NodeCount);
    }

    [Fact]
    public async Task All_of_them_have_the_time_of_the_policy_where_more_was_asked()
    {
        await using var other = await _engine.Runner.BeginAsync(new());
        var limits = new QueryLimits(Time: TimeSpan.FromMilliseconds(50));
        Assert.Equal("transaction_timeout", await FailureAsync(() => BeginAsync(GateRole.Analyst, limits)));
    }

    private Task<ICypherTransaction> BeginAsync(GateRole role, QueryLimits limits) =>
        new GatedRunner(_engine.Runner, GatePolicy.Of(role, limits)).BeginAsync(new() { Time = TimeSpan.FromMinutes(5) });

    private static async Task<string> FailureAsync(Func<Task> action) => (await Assert.ThrowsAsync<GraphException>(action)).Entry.Code;
}
