using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Engine.Running;

/// <summary>What the embedded runner does beyond the contract of all runners.</summary>
public sealed class EmbeddedRunnerTests : IDisposable
{
    private readonly EngineFixture _engine = new(new() { Clock = new FixedClock(), Random = () => new Random(7) });

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData("RETURN", "unexpected_syntax")]
    [InlineData("RETURN $absent", "missing_parameter")]
    [InlineData("CALL no.such.procedure()", "procedure_not_found")]
    public async Task Errors_of_the_text_come_before_the_cursor(string text, string code)
    {
        var failure = await Assert.ThrowsAsync<GraphException>(() => _engine.Runner.RunAsync(new(text)));
        Assert.Equal(code, failure.Entry.Code);
    }

    [Fact]
    public async Task Errors_while_running_come_from_the_cursor_and_end_it()
    {
        await using var cursor = await _engine.Runner.RunAsync(new("UNWIND [1, 0, 1] AS x RETURN 1 / x"));
        Assert.NotNull(await cursor.NextAsync());
        await Assert.ThrowsAsync<GraphException>(() => cursor.NextAsync().AsTask());
        Assert.Null(await cursor.NextAsync());
        Assert.Null(cursor.Summary);
    }

    [Fact]
    public async Task Time_and_chance_come_from_outside()
    {
        var row = (await _engine.RunAsync("RETURN datetime().epochSeconds, datetime() = datetime(), rand()")).Rows[0];
        Assert.Equal(new DateTimeOffset(2024, 8, 6, 12, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds(), row[0].AsInteger);
        Assert.True(row[1].IsTrue);
        Assert.Equal(new Random(7).NextDouble(), row[2].AsFloat);
    }

    [Theory]
    [InlineData("UNWIND range(1, 100000) AS x RETURN x ORDER BY x")]
    [InlineData("UNWIND range(1, 100000) AS x WITH DISTINCT x RETURN count(*)")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN size(collect(x))")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN count(DISTINCT x)")]
    [InlineData("UNWIND range(1, 100000) AS x WITH x, count(*) AS c RETURN max(c)")]
    [InlineData("UNWIND range(1, 100000) AS x CREATE (n:N) RETURN n")]
    [InlineData("UNWIND range(1, 100000) AS x RETURN x ORDER BY -x LIMIT 50000")]
    [InlineData("RETURN size(COLLECT { UNWIND range(1, 100000) AS x RETURN x })")]
    public async Task What_must_be_held_is_held_within_the_limit_of_bytes(string text)
    {
        Assert.Equal("query_too_large", await _engine.FailureAsync(new QueryRequest(text) { Limits = new(Bytes: 1_000_000) }));
        Assert.Equal(0, _engine.Store.NodeCount);
        await _engine.Runner.ReadAsync(new(text) { Limits = new(Bytes: 100_000_000) });
    }

    [Fact]
    public async Task What_flows_is_not_held()
    {
        var request = new QueryRequest("UNWIND range(1, 300000) AS x WITH x WHERE x % 2 = 0 RETURN count(*), sum(x)") { Limits = new(Bytes: 10_000) };
        Assert.Equal(150_000, (await _engine.Runner.ReadAsync(request)).Rows[0][0].AsInteger);
    }

    /// <summary>One list in each of many rows is one list.</summary>
    [Fact]
    public async Task What_rows_share_counts_once()
    {
        var request = new QueryRequest("WITH range(1, 2000) AS l WITH [x IN l | x] AS l UNWIND l AS x RETURN x, l ORDER BY x") { Limits = new(Bytes: 2_000_000) };
        Assert.Equal(2000, (await _engine.Runner.ReadAsync(request)).Rows.Count);
    }

    [Theory]
    [InlineData("UNWIND range(1, 3) AS i CREATE (:N) RETURN i LIMIT 1")]
    [InlineData("UNWIND range(1, 3) AS i CREATE (:N) RETURN i LIMIT 0")]
    [InlineData("UNWIND range(1, 3) AS i CREATE (:N) RETURN i ORDER BY i LIMIT 0")]
    [InlineData("UNWIND range(1, 3) AS i CREATE (:N) WITH i SKIP 2 RETURN i")]
    [InlineData("UNWIND range(1, 3) AS i CALL (i) { CREATE (:N) } RETURN i LIMIT 1")]
    [InlineData("UNWIND range(1, 3) AS i CREATE (:N) WITH i LIMIT 1 MATCH (n:N) RETURN n LIMIT 1")]
    public async Task A_limit_never_cuts_what_is_written(string text)
    {
        await _engine.RunAsync(text);
        Assert.Equal(3, _engine.Store.NodeCount);
    }

    [Fact]
    public async Task A_batch_that_was_committed_stays_when_a_later_one_fails()
    {
        var text = "UNWIND [1, 2, 3, 4, 0] AS x CALL (x) { CREATE (:N {v: 1 / x}) } IN TRANSACTIONS OF 2 ROWS";
        Assert.Equal("division_by_zero", await _engine.FailureAsync(text));
        Assert.Equal(4, _engine.Store.NodeCount);
    }

    [Fact]
    public async Task Plans_anew_when_the_graph_has_grown_or_an_index_was_made()
    {
        const string ByLabel = "EXPLAIN MATCH (a:One&Other) RETURN a";
        await _engine.RunAsync("UNWIND range(1, 300) AS i CREATE (:One)");
        await _engine.RunAsync("CREATE (:Other)");
        Assert.Contains("a:Other", await DetailsAsync(ByLabel), StringComparison.Ordinal);
        await _engine.RunAsync("UNWIND range(1, 3000) AS i CREATE (:Other)");
        Assert.Contains("a:One", await DetailsAsync(ByLabel), StringComparison.Ordinal);
        const string ByKey = "EXPLAIN MATCH (n:Nothing {id: 5}) RETURN n";
        Assert.Contains("NodeByLabelScan", await OperatorsAsync(ByKey), StringComparison.Ordinal);
        await _engine.Store.Schema.DeclareUniqueAsync("Nothing", "id");
        Assert.Contains("NodeUniqueIndexSeek", await OperatorsAsync(ByKey), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Profile_counts_the_rows_of_each_step()
    {
        await _engine.RunAsync("UNWIND range(1, 5) AS i CREATE (:N {i: i})");
        var plan = (await _engine.RunAsync("PROFILE MATCH (n:N) WHERE n.i > 3 RETURN n.i")).Summary.Plan!;
        Assert.Equal(
            [("ProduceResults", 2L), ("Projection", 2L), ("Filter", 2L), ("NodeByLabelScan", 5L)],
            Steps(plan).Select(step => (step.Operator, step.Rows!.Value)));
    }

    [Theory]
    [InlineData("WITH 1 AS a ORDER BY a SKIP 0 LIMIT 10 WHERE a = 1 ")]
    [InlineData("OPTIONAL MATCH (:A) WITH 1 AS x LIMIT 1 ")]
    public async Task A_statement_too_deep_is_refused_and_nothing_breaks(string clause)
    {
        var text = string.Concat(Enumerable.Repeat(clause, 900)) + "RETURN 1";
        Assert.Equal("request_too_large", await Task.Run(() => _engine.FailureAsync(text)));
    }

    [Fact]
    public async Task Deleted_entities_are_told_apart_in_the_answer()
    {
        var row = (await _engine.RunAsync("CREATE (n:N {a: 1})-[r:T {b: 2}]->(m) DELETE n, r, m RETURN n, r, type(r)")).Rows[0];
        Assert.Empty(row[0].AsNode.Labels);
        Assert.Empty(row[0].AsNode.Properties);
        Assert.Empty(row[1].AsRelationship.Properties);
        Assert.Equal("T", row[2].AsString);
        Assert.Equal("deleted_entity_access", await _engine.FailureAsync("CREATE (n:N {a: 1}) DELETE n RETURN n.a"));
    }

    [Fact]
    public async Task Element_ids_look_like_those_of_Neo4j()
    {
        var row = (await _engine.RunAsync("CREATE (n)-[r:T]->() RETURN elementId(n), n, elementId(r)")).Rows[0];
        Assert.Equal($"4:{_engine.Store.Database}:0", row[0].AsString);
        Assert.Equal(row[0].AsString, row[1].AsNode.ElementId);
        Assert.Equal($"5:{_engine.Store.Database}:0", row[2].AsString);
    }

    private async Task<string> OperatorsAsync(string text) =>
        string.Join(' ', Steps((await _engine.RunAsync(text)).Summary.Plan!).Select(step => step.Operator));

    private async Task<string> DetailsAsync(string text) =>
        string.Join(' ', Steps((await _engine.RunAsync(text)).Summary.Plan!).Select(step => step.Arguments.GetValueOrDefault("Details").ToString()));

    private static IEnumerable<QueryPlan> Steps(QueryPlan plan) => plan.Children.SelectMany(Steps).Prepend(plan);

    private sealed class FixedClock : TimeProvider
    {
        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => new(2024, 8, 6, 12, 0, 0, TimeSpan.Zero);
    }
}
