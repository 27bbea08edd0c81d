using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;
using GraphExplorer.Neo4j;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Tests.Neo4j.QueryApi;

/// <summary>What the contract suite cannot see on a healthy server.</summary>
public sealed class QueryApiRunnerTests
{
    private static readonly ScriptedAnswer Refused = Errors(401, "Neo.ClientError.Security.Unauthorized", "Invalid credential.");

    private static readonly QueryRequest Read = new("RETURN 1") { AccessMode = AccessMode.Read };

    [Fact]
    public async Task Says_that_nothing_answers_at_the_address()
    {
        var address = new Uri($"http://127.0.0.1:{ScriptedServer.FreePort()}");
        var failure = await FailureAsync(address);
        Assert.Equal("store_unavailable", failure.Entry.Code);
        Assert.StartsWith($"Neo4j does not answer at {address}", failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<html>Welcome</html>", "is not Neo4j's HTTP address")]
    [InlineData("""{"hello":"world"}""", "is not Neo4j's HTTP address")]
    [InlineData("""{"neo4j_version":"5.24.2","neo4j_edition":"enterprise"}""", "has version 5.24.2; 5.25 or later is needed")]
    [InlineData("""{"neo4j_version":"4.4.38"}""", "has version 4.4.38; 5.25 or later is needed")]
    public async Task Says_what_else_answers_at_the_address(string body, string words)
    {
        await using var server = await ScriptedServer.StartAsync(_ => new(200, ScriptedAnswer.Json, body));
        var failure = await FailureAsync(server.Address);
        Assert.Equal("store_unfit", failure.Entry.Code);
        Assert.Contains(words, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("5.25.0")]
    [InlineData("5.26.30")]
    [InlineData("2026.08.1")]
    [InlineData("2026.09.0-SNAPSHOT")]
    public async Task Takes_servers_from_5_25_on(string version)
    {
        await using var server = await ScriptedServer.StartAsync(request => request.StartsWith("GET ", StringComparison.Ordinal)
            ? ScriptedServer.Description(version)
            : Typed("""{"data":{"fields":["1"],"values":[[{"$type":"Integer","_value":"1"}]]}}"""));
        await using var runner = new QueryApiRunner(new(server.Address));
        Assert.Equal(new(version, "community"), await runner.CheckAsync());
    }

    [Fact]
    public async Task Follows_no_redirect()
    {
        await using var server = await ScriptedServer.StartAsync(_ => new(302, ScriptedAnswer.Json, ""));
        Assert.Equal("store_unfit", (await FailureAsync(server.Address)).Entry.Code);
    }

    [Fact]
    public async Task Says_that_the_account_is_refused()
    {
        await using var server = await ScriptedServer.AnsweringAsync(Refused);
        var failure = await FailureAsync(server.Address);
        Assert.Equal("store_refused_account", failure.Entry.Code);
        Assert.Equal($"Neo4j at {server.Address} refuses the user 'neo4j' with the password given.", failure.Message);
    }

    [Fact]
    public async Task Says_that_the_database_is_not_there()
    {
        await using var server = await ScriptedServer.AnsweringAsync(
            Errors(404, "Neo.ClientError.Database.DatabaseNotFound", "Graph not found: nope"));
        var failure = await FailureAsync(server.Address);
        Assert.Equal("database_not_found", failure.Entry.Code);
        Assert.Equal($"Neo4j at {server.Address} has no database 'neo4j'.", failure.Message);
    }

    [Theory]
    [InlineData("bolt://localhost:7687")]
    [InlineData("http://neo4j:secret@localhost:7474")]
    [InlineData("http://localhost:7474/?database=x")]
    public void Refuses_what_is_no_plain_http_address(string address)
    {
        var failure = Assert.Throws<GraphException>(() => new QueryApiRunner(new(new(address))));
        Assert.Equal("bad_request", failure.Entry.Code);
        Assert.DoesNotContain("secret", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keeps_the_password_out_of_its_text() =>
        Assert.DoesNotContain("secret", new Neo4jOptions(new("http://localhost:7474"), Password: "secret").ToString(), StringComparison.Ordinal);

    [Fact]
    public async Task Reads_lines_as_it_reads_one_object()
    {
        await using var lines = await ScriptedServer.AnsweringAsync(new(202, ScriptedAnswer.TypedLines, """
            {"$event":"Header","_body":{"fields":["y"]}}
            {"$event":"Record","_body":[{"$type":"Integer","_value":"5"}]}
            {"$event":"Record","_body":[{"$type":"List","_value":[{"$type":"Float","_value":"NaN"}]}]}
            {"$event":"Summary","_body":{"counters":{"nodesCreated":2},"bookmarks":["FB:1"],"queryType":"rw","resultAvailableAfter":33}}
            """));
        await using var runner = new QueryApiRunner(new(lines.Address));
        var answer = await runner.ReadAsync(Read);
        Assert.Equal(["y"], answer.Columns);
        Assert.Equal(["5", "[NaN]"], answer.Rows.Select(row => row[0].ToString()));
        Assert.Equal((2, "rw", "FB:1"), (answer.Summary.Counters.NodesCreated, answer.Summary.QueryType, answer.Summary.Bookmarks.Single()));
    }

    [Theory]
    [InlineData(ScriptedAnswer.TypedLines, """
        {"$event":"Header","_body":{"fields":["y"]}}
        {"$event":"Record","_body":[{"$type":"Integer","_value":"5"}]}
        {"$event":"Error","_body":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}
        """)]
    [InlineData(ScriptedAnswer.Typed, """
        {"data":{"fields":["y"],"values":[[{"$type":"Integer","_value":"5"}]]},"errors":[{"code":"Neo.ClientError.Statement.ArithmeticError","message":"/ by zero"}]}
        """)]
    public async Task Hands_out_rows_before_an_error_and_then_the_error(string type, string body)
    {
        await using var server = await ScriptedServer.AnsweringAsync(new(202, type, body));
        await using var runner = new QueryApiRunner(new(server.Address));
        await using var cursor = await runner.RunAsync(Read);
        Assert.Equal(5, (await cursor.NextAsync())![0].AsInteger);
        Assert.Equal("division_by_zero", (await Assert.ThrowsAsync<GraphException>(async () => await cursor.NextAsync())).Entry.Code);
        Assert.Null(await cursor.NextAsync());
    }

    [Theory]
    [InlineData("""{"data":{"fields":["y"],"values":[[{"$type":"Integer","_value":"5"}],""", "store_failed")]
    [InlineData("""{"data":{"fields":["y"],"values":[[{"$type":"Integer","_value":"five"}]]}}""", "store_failed")]
    [InlineData("""{"data":{"fields":["y"],"values":[[{"$type":"Wonder","_value":"5"}]]}}""", "value_not_supported")]
    [InlineData("""{"data":{"fields":["y"],"values":[[{"$type":"Date","_value":"yesterday"}]]}}""", "store_failed")]
    [InlineData("""{"rows":[]}""", "store_failed")]
    [InlineData("""no JSON""", "store_failed")]
    public async Task Says_that_an_answer_cannot_be_read(string body, string code)
    {
        await using var server = await ScriptedServer.AnsweringAsync(Typed(body));
        Assert.Equal(code, (await FailureAsync(server.Address)).Entry.Code);
    }

    [Fact]
    public async Task Says_that_the_server_went_away_in_the_middle()
    {
        await using var server = await ScriptedServer.AnsweringAsync(
            Typed("""{"data":{"fields":["y"],"values":[[{"$type":"Integer","_value":"5"}],""") with { Broken = true });
        Assert.Equal("store_unavailable", (await FailureAsync(server.Address)).Entry.Code);
    }

    [Fact]
    public async Task Refuses_values_nested_too_deep_without_a_stack_overflow()
    {
        var nested = string.Concat(Enumerable.Repeat("""{"$type":"List","_value":[""", 10_000));
        await using var server = await ScriptedServer.AnsweringAsync(Typed($$"""{"data":{"fields":["y"],"values":[[{{nested}}"""));
        Assert.Equal("query_too_large", (await FailureAsync(server.Address)).Entry.Code);
    }

    [Fact]
    public async Task Refuses_a_row_longer_than_the_limit()
    {
        var text = new string('x', 500_000);
        await using var server = await ScriptedServer.AnsweringAsync(
            Typed($$$"""{"data":{"fields":["y"],"values":[[{"$type":"String","_value":"{{{text}}}"}]]}}"""));
        Assert.Equal("query_too_large", (await FailureAsync(server.Address, Read with { Limits = new(Bytes: 100_000) })).Entry.Code);
    }

    public static TheoryData<Unsendable> Unsendables =>
    [
        new Unsendable("half of a surrogate pair", Value.Of("a\uD83D"), "bad_request"),
        new Unsendable("a node", Value.Of(new GraphNode("4:x:0", [], ValueMap.Empty)), "bad_request"),
        new Unsendable("deep", Enumerable.Range(0, 2_000).Aggregate(Value.Null, (inner, _) => Value.List(inner)), "query_too_large"),
        new Unsendable("deeper than the stack", Enumerable.Range(0, 1_000_000).Aggregate(Value.Null, (inner, _) => Value.List(inner)), "query_too_large"),
    ];

    public sealed record Unsendable(string Why, Value Value, string Code)
    {
        public override string ToString() => Why;
    }

    [Theory]
    [MemberData(nameof(Unsendables))]
    public async Task Refuses_parameters_that_cannot_be_sent(Unsendable unsendable)
    {
        await using var server = await ScriptedServer.AnsweringAsync(Typed("""{"data":{"fields":[],"values":[]}}"""));
        var failure = await FailureAsync(server.Address, Read with { Parameters = new ValueMap().With("x", unsendable.Value) });
        Assert.Equal(unsendable.Code, failure.Entry.Code);
    }

    [Fact]
    public async Task Keeps_the_code_of_an_error_that_the_catalogue_does_not_know()
    {
        await using var server = await ScriptedServer.AnsweringAsync(Errors(400, "Neo.TransientError.Transaction.Outdated", "Outdated."));
        var failure = await FailureAsync(server.Address);
        Assert.Equal(("store_failed", "Neo.TransientError.Transaction.Outdated"), (failure.Entry.Code, failure.Neo4jCode));
    }

    [Fact]
    public async Task Places_an_error_in_the_statement_without_the_mark()
    {
        const string statement = "MATCH (n)\nRETURN missing";
        await using var server = await ScriptedServer.StartAsync(request =>
        {
            if (request.StartsWith("GET ", StringComparison.Ordinal)) return ScriptedServer.Description("5.26.30");
            var sent = request[(request.IndexOf("\"statement\":\"", StringComparison.Ordinal) + 13)..];
            var offset = sent.IndexOf("missing", StringComparison.Ordinal) - 1; // The line break is two characters in JSON.
            return Errors(400, "Neo.ClientError.Statement.SyntaxError", $"Variable `missing` not defined (line 2, column 8 (offset: {offset}))\\n\\\"RETURN missing\\\"\\n        ^");
        });
        var failure = await FailureAsync(server.Address, Read with { Text = statement });
        Assert.Equal(("undefined_variable", "Variable `missing` not defined"), (failure.Entry.Code, failure.Message));
        Assert.Equal(new TextSpan(17, 7, 2, 8), failure.Span);
    }

    private static async Task<GraphException> FailureAsync(Uri address, QueryRequest? request = null)
    {
        await using var runner = new QueryApiRunner(new(address));
        return await Assert.ThrowsAsync<GraphException>(() => runner.ReadAsync(request ?? Read));
    }

    private static ScriptedAnswer Typed(string body) => new(202, ScriptedAnswer.Typed, body);

    private static ScriptedAnswer Errors(int status, string code, string message) =>
        new(status, ScriptedAnswer.Json, $$"""{"errors":[{"code":"{{code}}","message":"{{message}}"}]}""");
}
