using GraphExplorer.Cypher.Gate;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Testing;
using Xunit;

namespace GraphExplorer.Tests.Cypher.Gate;

public sealed class GatedRunnerTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string, string> Allowed =>
        new(CaseFile.Read("Cypher/Gate/allowed.cases").Select(one => (one.Input, one.Output)));

    /// <summary>The output is, for reader, analyst and admin: the access mode passed on, or the code and place of the error.</summary>
    [Theory]
    [MemberData(nameof(Allowed))]
    public async Task Lets_each_role_do_what_it_may(string text, string expected)
    {
        var outcomes = new List<string>();
        foreach (var role in Enum.GetValues<GateRole>()) outcomes.Add(await OutcomeAsync(role, text));
        Assert.Equal(expected, string.Join(", ", outcomes));
    }

    [Fact]
    public async Task A_refused_statement_never_reaches_the_runner()
    {
        var runner = new ScriptedRunner();
        await using var gate = new GatedRunner(runner, GatePolicy.Of(GateRole.Reader, QueryLimits.None));
        await Assert.ThrowsAsync<GraphException>(() => gate.RunAsync(new("CREATE (n)"), Cancellation));
        Assert.Empty(runner.Requests);
    }

    [Fact]
    public async Task Nobody_writes_in_read_access_mode()
    {
        await using var gate = new GatedRunner(new ScriptedRunner(), GatePolicy.Of(GateRole.Admin, QueryLimits.None));
        var request = new QueryRequest("MATCH (n) SET n.x = 1") { AccessMode = AccessMode.Read };
        var failure = await Assert.ThrowsAsync<GraphException>(() => gate.RunAsync(request, Cancellation));
        Assert.Equal(ServiceErrors.WritesNotAllowed, failure.Entry);
        Assert.Equal(10, failure.Span?.Offset);
    }

    [Fact]
    public async Task The_smaller_limit_is_passed_on()
    {
        var runner = new ScriptedRunner(rows: 0);
        var policy = GatePolicy.Of(GateRole.Reader, new(TimeSpan.FromSeconds(5), Rows: 100));
        await using var gate = new GatedRunner(runner, policy);
        await gate.ReadAsync(new("RETURN 1") { Limits = new(TimeSpan.FromSeconds(9), Rows: 10, Bytes: 7) }, Cancellation);
        Assert.Equal(new QueryLimits(TimeSpan.FromSeconds(5), 10, 7), Assert.Single(runner.Requests).Limits);
    }

    [Fact]
    public async Task Rows_beyond_the_limit_are_cut_and_said_to_be()
    {
        var runner = new ScriptedRunner();
        await using var gate = new GatedRunner(runner, GatePolicy.Of(GateRole.Reader, new(Rows: 3)));
        var answer = await gate.ReadAsync(new("MATCH (n) RETURN n"), Cancellation);
        Assert.Equal([0, 1, 2], answer.Rows.Select(row => row[0].AsInteger));
        Assert.True(answer.Summary.Truncated);
        Assert.Equal((4, 1), (runner.Read, runner.Disposed));
    }

    [Fact]
    public async Task An_answer_that_just_fits_is_not_cut()
    {
        await using var gate = new GatedRunner(new ScriptedRunner(rows: 3), GatePolicy.Of(GateRole.Reader, new(Rows: 3)));
        var answer = await gate.ReadAsync(new("MATCH (n) RETURN n"), Cancellation);
        Assert.Equal(3, answer.Rows.Count);
        Assert.False(answer.Summary.Truncated);
    }

    [Fact]
    public async Task A_writing_statement_is_read_to_its_end_so_that_it_commits()
    {
        var runner = new ScriptedRunner(rows: 50);
        await using var gate = new GatedRunner(runner, GatePolicy.Of(GateRole.Admin, new(Rows: 3)));
        var answer = await gate.ReadAsync(new("UNWIND range(1, 50) AS x CREATE (n) RETURN x"), Cancellation);
        Assert.Equal((3, 50L, true), (answer.Rows.Count, runner.Read, answer.Summary.Truncated));
        Assert.Equal(1, answer.Summary.Counters.NodesCreated);
    }

    [Fact]
    public async Task A_statement_ends_when_its_time_is_up()
    {
        var runner = new ScriptedRunner(hangs: true);
        await using var gate = new GatedRunner(runner, GatePolicy.Of(GateRole.Reader, new(TimeSpan.FromMilliseconds(20))));
        var failure = await Assert.ThrowsAsync<GraphException>(() => gate.ReadAsync(new("MATCH (n) RETURN n"), Cancellation));
        Assert.Equal(ServiceErrors.QueryTimeout, failure.Entry);
        Assert.Equal(1, runner.Disposed);
    }

    [Fact]
    public async Task A_caller_who_goes_away_is_no_timeout()
    {
        await using var gate = new GatedRunner(new ScriptedRunner(hangs: true), GatePolicy.Of(GateRole.Reader, new(TimeSpan.FromMinutes(1))));
        using var caller = new CancellationTokenSource(TimeSpan.FromMilliseconds(20));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => gate.ReadAsync(new("MATCH (n) RETURN n"), caller.Token));
    }

    [Fact]
    public async Task A_text_beyond_the_limit_is_refused_unread()
    {
        var policy = GatePolicy.Of(GateRole.Admin, QueryLimits.None) with { MaximumText = 20 };
        await using var gate = new GatedRunner(new ScriptedRunner(), policy);
        var failure = await Assert.ThrowsAsync<GraphException>(() => gate.RunAsync(new("RETURN 'a long, long text'"), Cancellation));
        Assert.Equal(ServiceErrors.RequestTooLarge, failure.Entry);
    }

    private static async Task<string> OutcomeAsync(GateRole role, string text)
    {
        var runner = new ScriptedRunner(rows: 0);
        await using var gate = new GatedRunner(runner, GatePolicy.Of(role, QueryLimits.None));
        try
        {
            await gate.ReadAsync(new(text), Cancellation);
            return $"{role} {Assert.Single(runner.Requests).AccessMode}";
        }
        catch (GraphException failure)
        {
            return $"{role} {failure.Entry.Code} at {failure.Span?.Offset}";
        }
    }
}
