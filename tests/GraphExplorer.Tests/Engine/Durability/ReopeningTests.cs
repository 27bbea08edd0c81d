using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Engine.Durability;

/// <summary>What was committed is there again, all of it and as it was.</summary>
public sealed class ReopeningTests : IDisposable
{
    private readonly KeptGraph _graph = new();

    public void Dispose() => _graph.Dispose();

    [Fact]
    public async Task A_graph_is_the_same_after_it_was_closed_and_opened()
    {
        await _graph.Data.Store.Schema.DeclareUniqueAsync("Unit", "id");
        await _graph.RunAsync("CREATE INDEX by_name FOR (n:Unit) ON (n.name)");
        await _graph.RunAsync("CREATE FULLTEXT INDEX words FOR (n:Unit|Place) ON EACH [n.name, n.text]");
        await _graph.RunAsync("UNWIND range(1, 1500) AS i CREATE (:Unit:Entity {id: 'u' + i, name: 'unit ' + (i % 7), n: i}), (:Place {at: i / 3.0})");
        await _graph.RunAsync("MATCH (u:Unit) MATCH (v:Unit {id: 'u' + (u.n * 17 % 1500 + 1)}) CREATE (u)-[:NEAR {far: u.n}]->(v), (v)-[:KNOWS]->(u), (u)-[:NEAR]->(v)");
        await _graph.RunAsync("MATCH (u:Unit {id: 'u5'}) CREATE (u)-[:SELF {a: 1, b: [1, 2]}]->(u)");
        await _graph.RunAsync("MATCH (u:Unit) WHERE u.n % 10 = 3 DETACH DELETE u");
        await _graph.RunAsync("MATCH ()-[r:NEAR]->() WHERE r.far % 4 = 1 DELETE r");
        await _graph.RunAsync("MATCH (u:Unit) WHERE u.n % 9 = 0 SET u:Odd, u.n = null, u.late = true REMOVE u:Entity");
        var before = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
        Assert.Contains("by_name Range", before, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_graph_that_was_changed_after_reopening_is_the_same_again()
    {
        await _graph.RunAsync("UNWIND range(1, 600) AS i CREATE (:N {i: i})-[:T {i: i}]->(:M)");
        _graph.Close();
        await _graph.RunAsync("MATCH (n:N)-[r]->(m) WHERE n.i % 2 = 0 DELETE r SET n.i = -n.i");
        await _graph.RunAsync("MATCH (n:N {i: 1}) CREATE (n)-[:T {i: 1000}]->(:New {late: true})");
        var before = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("0")]
    [InlineData("-9223372036854775808")]
    [InlineData("9223372036854775807")]
    [InlineData("-0.0")]
    [InlineData("1.7976931348623157E308")]
    [InlineData("0.0 / 0.0")]
    [InlineData("''")]
    [InlineData("'Київ 𝄞 \\u0000 \\n'")]
    [InlineData("[]")]
    [InlineData("[1, 2, -3]")]
    [InlineData("['a', '', 'b;c']")]
    [InlineData("[true, false]")]
    [InlineData("[1.5, -2.5]")]
    [InlineData("date('-0044-03-15')")]
    [InlineData("date({year: 999999999, month: 12, day: 31})")]
    [InlineData("localtime('23:59:59.999999999')")]
    [InlineData("time('12:00:00.1-17:59')")]
    [InlineData("localdatetime('1969-12-31T23:59:59.000000001')")]
    [InlineData("datetime('2024-08-06T12:00:00.5+02:00')")]
    [InlineData("datetime('2024-08-06T12:00:00[Europe/Kyiv]')")]
    [InlineData("duration('P1Y-2M3DT-4H5M-6.7S')")]
    [InlineData("duration({seconds: -9223372036854775, nanoseconds: 1})")]
    [InlineData("point({x: 1.5, y: -2})")]
    [InlineData("point({latitude: 51.2, longitude: 35.3, height: 12})")]
    [InlineData("[date('2024-01-01'), date('2025-01-01')]")]
    [InlineData("[point({x: 1, y: 2, z: 3})]")]
    public async Task A_value_of_every_kind_is_kept(string expression)
    {
        await _graph.RunAsync($"CREATE (:N {{v: {expression}}})-[:R {{v: {expression}}}]->()");
        const string Question = "MATCH (n:N)-[r]->() RETURN valueType(n.v) + ' ' + valueType(r.v), n.v, r.v";
        var before = (await _graph.RunAsync(Question)).Rows[0].Select(value => value.ToString());
        _graph.Close();
        Assert.Equal(before, (await _graph.RunAsync(Question)).Rows[0].Select(value => value.ToString()));
    }

    [Fact]
    public async Task Text_that_is_no_Unicode_and_bytes_are_kept()
    {
        var values = new[] { Value.Of("half \ud834 of one"), Value.Of(new byte[] { 0, 255, 7 }), Value.List(Value.Of("\udc00"), Value.Of("whole")) };
        foreach (var value in values) await _graph.RunAsync("CREATE (:N {v: $v})", new ValueMap().With("v", value));
        _graph.Close();
        var kept = (await _graph.RunAsync("MATCH (n:N) RETURN n.v ORDER BY id(n)")).Rows.Select(row => row[0]);
        Assert.All(kept.Zip(values), pair => Assert.True(ValueEquivalence.Instance.Equals(pair.First, pair.Second), pair.Second.ToString()));
    }

    [Theory]
    [InlineData("`a b`:``` ```")]
    [InlineData("Київ")]
    [InlineData("`;DROP TABLE node`")]
    public async Task A_name_of_any_letters_is_kept(string label)
    {
        await _graph.RunAsync($"CREATE (:{label})");
        var before = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
    }

    [Fact]
    public async Task Ids_of_what_was_deleted_last_are_not_used_again()
    {
        await _graph.RunAsync("CREATE (:N)-[:T]->(:N)");
        var gone = await _graph.ColumnAsync("MATCH (n)-[r]->(m) UNWIND [elementId(n), elementId(r), elementId(m)] AS id RETURN id");
        await _graph.RunAsync("MATCH (n) DETACH DELETE n");
        _graph.Close();
        await _graph.RunAsync("CREATE (:N)-[:T]->(:N)");
        Assert.Empty(gone.Intersect(await _graph.ColumnAsync("MATCH (n)-[r]->(m) UNWIND [elementId(n), elementId(r), elementId(m)] AS id RETURN id")));
    }

    [Fact]
    public async Task A_rule_holds_after_reopening_and_one_that_was_dropped_does_not()
    {
        await _graph.RunAsync("CREATE CONSTRAINT unit_id FOR (n:Unit) REQUIRE n.id IS UNIQUE");
        await _graph.RunAsync("CREATE CONSTRAINT place_id FOR (n:Place) REQUIRE n.id IS UNIQUE");
        await _graph.RunAsync("CREATE (:Unit {id: 1}), (:Place {id: 1})");
        await _graph.RunAsync("DROP CONSTRAINT place_id");
        _graph.Close();
        Assert.Equal("constraint_violated", (await _graph.FailureAsync("CREATE (:Unit {id: 1})")).Entry.Code);
        await _graph.RunAsync("CREATE (:Place {id: 1})");
    }

    [Fact]
    public async Task Names_that_only_a_failed_statement_used_do_no_harm()
    {
        Assert.Equal("division_by_zero", (await _graph.FailureAsync("CREATE (:Lost {gone: 1})-[:NEVER]->() WITH 1 AS one RETURN one / 0")).Entry.Code);
        await _graph.RunAsync("CREATE (:Kept {here: 1})-[:EVER]->()");
        var before = await WholeGraph.TextAsync(_graph);
        _graph.Close();
        Assert.Equal(before, await WholeGraph.TextAsync(_graph));
        Assert.Equal(["1"], await _graph.ColumnAsync("MATCH (n:Kept)-[:EVER]->() RETURN n.here"));
    }

    [Fact]
    public async Task Batches_of_a_statement_are_kept_one_by_one()
    {
        var fault = await _graph.FailureAsync("UNWIND range(1, 10) AS i CALL (i) { CREATE (:N {v: 1 / (7 - i)}) } IN TRANSACTIONS OF 2 ROWS");
        Assert.Equal("division_by_zero", fault.Entry.Code);
        _graph.Close();
        Assert.Equal(["6"], await _graph.ColumnAsync("MATCH (n:N) RETURN count(*)"));
    }

    [Fact]
    public async Task A_folder_is_new_until_something_was_in_it()
    {
        Assert.True(_graph.Data.IsNew);
        await _graph.Data.Store.Schema.DeclareUniqueAsync("Unit", "id");
        _graph.Close();
        Assert.True(_graph.Data.IsNew);
        await _graph.RunAsync("CREATE (:Unit)");
        await _graph.RunAsync("MATCH (n) DELETE n");
        _graph.Close();
        Assert.False(_graph.Data.IsNew);
    }
}
