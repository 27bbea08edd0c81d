using System.Diagnostics;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Contract;

/// <summary>
/// What every <see cref="ICypherRunner"/> does. A runner's class derives, says how to make one, and passes. What tests
/// create has the label <c>Contract</c> and is removed after each.
/// </summary>
public abstract class RunnerContract : IAsyncLifetime
{
    /// <summary>Too long to end by itself.</summary>
    private const string Endless = "UNWIND range(1, 100000) AS a UNWIND range(1, 1000000) AS b WITH a, b WHERE a * b < 0 RETURN count(*)";

    protected ICypherRunner Runner { get; private set; } = null!;

    public static TheoryData<Case> ValueCases => [.. CaseFile.Read("Contract/Cases/values.cases")];
    public static TheoryData<Case> CounterCases => [.. CaseFile.Read("Contract/Cases/counters.cases")];
    public static TheoryData<Case> ErrorCases => [.. CaseFile.Read("Contract/Cases/errors.cases")];

    public async ValueTask InitializeAsync() => Runner = await MakeAsync();

    public async ValueTask DisposeAsync()
    {
        if (Runner is null) return;
        await RunAsync("MATCH (n:Contract) DETACH DELETE n");
        await Runner.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [MemberData(nameof(ValueCases))]
    public async Task Returns_values_of_every_kind(Case @case)
    {
        var answer = await RunAsync($"RETURN {@case.Input} AS value");
        Assert.Equal(["value"], answer.Columns);
        Assert.Equal(@case.Output, Assert.Single(answer.Rows)[0].ToString());
    }

    [Theory]
    [MemberData(nameof(ValueCases))]
    public async Task Takes_values_of_every_kind_as_parameters(Case @case)
    {
        var value = (await RunAsync($"RETURN {@case.Input} AS value")).Rows[0][0];
        var answer = await RunAsync("RETURN $value AS value", new ValueMap().With("value", value));
        Assert.Equal(@case.Output, Assert.Single(answer.Rows)[0].ToString());
    }

    [Fact]
    public async Task Returns_nodes_relationships_and_paths()
    {
        var answer = await RunAsync(
            "CREATE p = (a:Contract {k: 1})-[r:KNOWS {since: date('2020-01-02')}]->(b:Contract&Other) RETURN a, r, p, b".Replace('&', ':'));
        var (a, r, p, b) = (answer.Rows[0][0].AsNode, answer.Rows[0][1].AsRelationship, answer.Rows[0][2].AsPath, answer.Rows[0][3].AsNode);
        Assert.Equal(["Contract"], a.Labels);
        Assert.Equal(1, a.Properties["k"].AsInteger);
        Assert.Equal(["Contract", "Other"], b.Labels.Order());
        Assert.Equal(("KNOWS", a.ElementId, b.ElementId), (r.Type, r.StartElementId, r.EndElementId));
        Assert.Equal("2020-01-02", r.Properties["since"].ToString());
        Assert.Equal([a.ElementId, b.ElementId], p.Nodes.Select(node => node.ElementId));
        Assert.Equal([r.ElementId], p.Relationships.Select(relationship => relationship.ElementId));
    }

    [Fact]
    public async Task Keeps_the_stored_direction_in_a_path_walked_against_it()
    {
        await RunAsync("CREATE (:Contract {name: 'a'})-[:T]->(:Contract {name: 'b'})");
        var path = (await RunAsync("MATCH p = (:Contract {name: 'b'})<-[:T]-() RETURN p")).Rows[0][0].AsPath;
        Assert.Equal("b", path.Nodes[0].Properties["name"].AsString);
        Assert.Equal(path.Nodes[1].ElementId, path.Relationships[0].StartElementId);
    }

    [Theory]
    [InlineData("RETURN 1 + 1", "1 + 1")]
    [InlineData("RETURN  count( * ),\n 'a' AS `b c`", "count( * )|b c")]
    [InlineData("CREATE (:Contract)", "")]
    public async Task Names_columns_by_their_text(string text, string columns) =>
        Assert.Equal(columns, string.Join('|', (await RunAsync(text)).Columns));

    [Theory]
    [MemberData(nameof(CounterCases))]
    public async Task Counts_what_a_statement_changed(Case @case)
    {
        await RunAsync("CREATE (:Contract {name: 'old', key: 1})-[:T]->(:Contract {name: 'end'}), (:Contract {name: 'alone'})");
        var summary = (await RunAsync(@case.Input)).Summary;
        Assert.Equal(@case.Output, ContractTexts.Counters(summary));
    }

    [Theory]
    [MemberData(nameof(ErrorCases))]
    public async Task Says_what_is_wrong_and_where(Case @case)
    {
        var failure = await Assert.ThrowsAsync<GraphException>(() => RunAsync(@case.Input));
        Assert.Equal(@case.Output, ContractTexts.Error(failure, @case.Output));
        Assert.NotEmpty(failure.Message);
    }

    [Fact]
    public async Task Ignores_surplus_parameters() =>
        Assert.Equal(1, (await RunAsync("RETURN 1", new ValueMap().With("unused", Value.Of("x")))).Rows[0][0].AsInteger);

    [Fact]
    public async Task Refuses_to_write_in_read_mode()
    {
        var failure = await Assert.ThrowsAsync<GraphException>(
            () => Runner.ReadAsync(new("CREATE (:Contract)") { AccessMode = AccessMode.Read }));
        Assert.Equal("writes_not_allowed", failure.Entry.Code);
        Assert.Equal(0, await CountAsync());
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task Cuts_rows_at_the_limit_and_says_so(AccessMode mode)
    {
        var request = new QueryRequest("UNWIND range(1, 5000) AS x RETURN x") { AccessMode = mode, Limits = new(Rows: 3) };
        var answer = await Runner.ReadAsync(request);
        Assert.Equal([1, 2, 3], answer.Rows.Select(row => row[0].AsInteger));
        Assert.True(answer.Summary.Truncated);
        Assert.False((await Runner.ReadAsync(request with { Limits = new(Rows: 5000) })).Summary.Truncated);
    }

    [Fact]
    public async Task Writes_all_though_rows_are_cut()
    {
        await Runner.ReadAsync(new("UNWIND range(1, 50) AS x CREATE (n:Contract) RETURN n") { Limits = new(Rows: 3) });
        Assert.Equal(50, await CountAsync());
    }

    [Fact]
    public async Task Streams_what_would_not_fit()
    {
        await using var cursor = await Runner.RunAsync(new("UNWIND range(1, 1000000000) AS x RETURN x") { AccessMode = AccessMode.Read });
        for (var expected = 1; expected <= 1000; expected++) Assert.Equal(expected, (await cursor.NextAsync())![0].AsInteger);
        Assert.Null(cursor.Summary);
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task Ends_a_statement_at_its_limit_of_time(AccessMode mode)
    {
        var clock = Stopwatch.StartNew();
        var failure = await Assert.ThrowsAsync<GraphException>(() => Runner.ReadAsync(
            new(Endless + " // time") { AccessMode = mode, Limits = new(Time: TimeSpan.FromMilliseconds(300)) }));
        Assert.Equal("query_timeout", failure.Entry.Code);
        Assert.InRange(clock.Elapsed, TimeSpan.FromMilliseconds(290), TimeSpan.FromSeconds(10));
        await AssertNothingRunsAsync("// time");
    }

    [Theory]
    [InlineData(AccessMode.Read)]
    [InlineData(AccessMode.Write)]
    public async Task Ends_a_cancelled_statement_within_a_second(AccessMode mode)
    {
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(300));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Runner.ReadAsync(new(Endless + " // cancel") { AccessMode = mode }, cancel.Token));
        await AssertNothingRunsAsync("// cancel");
    }

    [Fact]
    public async Task Runs_nothing_for_a_caller_who_is_gone_already()
    {
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Runner.ReadAsync(new("CREATE (:Contract)"), new CancellationToken(canceled: true)));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Rolls_back_what_was_not_read_to_its_end()
    {
        await using (var cursor = await Runner.RunAsync(new("UNWIND range(1, 3) AS x CREATE (:Contract) RETURN x")))
            Assert.NotNull(await cursor.NextAsync());
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Rolls_back_what_failed_in_its_middle()
    {
        await Assert.ThrowsAsync<GraphException>(() => RunAsync("UNWIND [2, 1, 0] AS x CREATE (:Contract) RETURN 1 / x"));
        Assert.Equal(0, await CountAsync());
    }

    [Fact]
    public async Task Commits_batch_by_batch_when_the_statement_says_so()
    {
        await RunAsync("UNWIND range(1, 5) AS x CALL (x) { CREATE (:Contract {x: x}) } IN TRANSACTIONS OF 2 ROWS");
        Assert.Equal(5, await CountAsync());
    }

    [Fact]
    public async Task Runs_statements_side_by_side()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(
            number => RunAsync("UNWIND range(1, 200) AS x RETURN $number AS number", new ValueMap().With("number", Value.Of(number)))));
        Assert.All(answers.Index(), answer => Assert.All(answer.Item.Rows, row => Assert.Equal(answer.Index, row[0].AsInteger)));
    }

    [Theory]
    [InlineData("EXPLAIN", false)]
    [InlineData("PROFILE", true)]
    public async Task Shows_the_plan(string mode, bool ran)
    {
        var answer = await RunAsync($"{mode} UNWIND [1, 2] AS x RETURN x");
        Assert.Equal(["x"], answer.Columns);
        Assert.Equal(ran ? 2 : 0, answer.Rows.Count);
        var plan = Assert.IsType<QueryPlan>(answer.Summary.Plan);
        Assert.StartsWith("ProduceResults", plan.Operator, StringComparison.Ordinal);
        Assert.Equal(ran ? 2 : null, plan.Rows);
        Assert.NotEmpty(plan.Children);
    }

    [Fact]
    public async Task Explains_without_values_for_its_parameters() =>
        Assert.NotNull((await RunAsync("EXPLAIN MATCH (n:Contract {k: $k}) RETURN n SKIP $skip LIMIT $limit")).Summary.Plan);

    /// <summary>A runner on an empty store, or on one where other tests have cleared up.</summary>
    protected abstract Task<ICypherRunner> MakeAsync();

    /// <summary>Fails when a statement with these words goes on running in the store.</summary>
    protected abstract Task AssertNothingRunsAsync(string words);

    protected Task<QueryAnswer> RunAsync(string text, ValueMap? parameters = null) =>
        Runner.ReadAsync(new(text) { Parameters = parameters ?? ValueMap.Empty });

    private async Task<long> CountAsync() => (await RunAsync("MATCH (n:Contract) RETURN count(n)")).Rows[0][0].AsInteger;
}
