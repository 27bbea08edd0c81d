using System.Text.Json;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Testing;
using GraphExplorer.Tests.Cypher.Gate;
using Xunit;

namespace GraphExplorer.Tests.Web.QueryRoute;

/// <summary>What the route answers, as far as no other server is needed to tell; the rest is compared with servers.</summary>
public sealed class AnswerTests
{
    public static TheoryData<Case> Values => [.. CaseFile.Read("Web/QueryRoute/values.cases")];

    public static TheoryData<Case> Refusals => [.. CaseFile.Read("Web/QueryRoute/refusals.cases")];

    [Theory]
    [MemberData(nameof(Values))]
    public async Task A_value_is_written_in_both_forms(Case @case)
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        var body = Statement($"RETURN {@case.Input} AS x");
        var plain = Rows(await server.AskAsync(body));
        var typed = Rows(await server.AskAsync(body, ("Accept", "application/vnd.neo4j.query")));
        Assert.Equal(@case.Output, $"{plain} | {typed}");
    }

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task A_request_of_the_wrong_form_is_refused_with_a_reason(Case @case)
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        var answer = await server.AskAsync(@case.Input);
        var expected = @case.Output.Split(' ', 3);
        Assert.Equal((expected[0], expected[1], expected[2]), (answer[..3], Error(answer, "code"), Error(answer, "message")));
    }

    [Fact]
    public async Task Clients_that_log_in_are_welcome()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        foreach (var account in new[] { "Basic bmVvNGo6dmVyeXNlY3JldA==", "Bearer x", "nonsense" })
            Assert.Equal("[[1]]", Rows(await server.AskAsync(Statement("RETURN 1"), ("Authorization", account))));
    }

    [Fact]
    public async Task A_short_answer_says_its_length_and_a_long_one_comes_in_pieces()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        using var small = await server.PostAsync(Statement("RETURN 1"));
        Assert.NotNull(small.Content.Headers.ContentLength);
        using var large = await server.PostAsync(Statement("UNWIND range(1, 20000) AS x RETURN x"));
        Assert.Null(large.Content.Headers.ContentLength);
        using var json = JsonDocument.Parse(await large.Content.ReadAsStringAsync());
        Assert.Equal(20000, json.RootElement.GetProperty("data").GetProperty("values").GetArrayLength());
    }

    [Fact]
    public async Task A_request_reaches_the_runner_whole()
    {
        var runner = new ScriptedRunner(rows: 1);
        await using var server = await LoopbackServer.StartAsync(runner);
        await server.AskAsync("""{"statement":"RETURN $x","parameters":{"x":1.0},"accessMode":"READ","bookmarks":["FB:1"],"maxExecutionTime":5}""");
        var request = Assert.Single(runner.Requests);
        Assert.Equal(("RETURN $x", AccessMode.Read, "FB:1", 5.0), (request.Text, request.AccessMode, request.Bookmarks.Single(), request.Limits.Time!.Value.TotalSeconds));
        Assert.Equal(ValueKind.Float, request.Parameters["x"].Kind);
    }

    [Fact]
    public async Task Each_commit_has_a_bookmark_of_its_own()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        var bookmarks = new List<string>();
        foreach (var statement in new[] { "RETURN 1", "CREATE (n)", "MATCH (n) RETURN n", "EXPLAIN CREATE (n)" })
            bookmarks.Add(Bookmark(await server.AskAsync(Statement(statement))));
        Assert.NotEqual(bookmarks[0], bookmarks[1]);
        Assert.Equal([bookmarks[1], bookmarks[1]], bookmarks[2..]);
        Assert.StartsWith("202", await server.AskAsync($$"""{"statement":"RETURN 1","bookmarks":["{{bookmarks[1]}}"]}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_beyond_the_limit_are_left_out_and_the_answer_says_so()
    {
        await using var server = await LoopbackServer.StartAsync(new ScriptedRunner());
        using var json = JsonDocument.Parse((await server.AskAsync(Statement("RETURN 1 AS row")))[4..]);
        Assert.Equal(1_000_000, json.RootElement.GetProperty("data").GetProperty("values").GetArrayLength());
        var notification = Assert.Single(json.RootElement.GetProperty("notifications").EnumerateArray());
        Assert.Equal(("Neo.ClientNotification.Statement.ResultTruncated", "WARNING"), (notification.GetProperty("code").GetString(), notification.GetProperty("severity").GetString()));
    }

    [Fact]
    public async Task A_database_has_the_name_it_has_behind_us()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()), database: "Movies");
        Assert.StartsWith("404", await server.AskAsync(Statement("RETURN 1")), StringComparison.Ordinal);
        using var content = new StringContent(Statement("RETURN 1"), mediaType: new("application/json"));
        using var answer = await server.Client.PostAsync(new Uri("/db/movies/query/v2", UriKind.Relative), content);
        Assert.Equal(202, (int)answer.StatusCode);
    }

    private static string Statement(string text) => JsonSerializer.Serialize(new { statement = text });

    private static string Rows(string answer)
    {
        using var json = JsonDocument.Parse(answer[4..]);
        return json.RootElement.GetProperty("data").GetProperty("values").GetRawText();
    }

    private static string Bookmark(string answer)
    {
        using var json = JsonDocument.Parse(answer[4..]);
        return Assert.Single(json.RootElement.GetProperty("bookmarks").EnumerateArray()).GetString()!;
    }

    private static string Error(string answer, string key)
    {
        using var json = JsonDocument.Parse(answer[4..]);
        return json.RootElement.GetProperty("errors")[0].GetProperty(key).GetString()!;
    }
}
