using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Web.QueryRoute;

/// <summary>What the route does not let through.</summary>
public sealed class SafetyTests
{
    private const string One = """{"statement":"RETURN 1"}""";

    [Theory]
    [InlineData("Host", "evil.example")]
    [InlineData("Origin", "http://evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    public async Task Pages_of_other_sites_get_nothing(string header, string value)
    {
        await using var server = await LoopbackServer.StartAsync(Embedded());
        var answer = await server.AskAsync(One, (header, value));
        Assert.StartsWith("""403 {"errors":[{"code":"Neo.ClientError.Security.Forbidden",""", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public async Task What_a_form_can_send_is_not_run(string type)
    {
        var runner = Embedded();
        await using var server = await LoopbackServer.StartAsync(runner);
        using var content = new StringContent("""{"statement":"CREATE (n)"}""", Encoding.UTF8, type);
        using var answer = await server.Client.PostAsync(new Uri(LoopbackServer.Path, UriKind.Relative), content);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
        Assert.Equal(0, (await runner.ReadAsync(new("MATCH (n) RETURN count(n)"))).Rows[0][0].AsInteger);
    }

    [Fact]
    public async Task A_body_beyond_the_limits_is_refused()
    {
        await using var server = await LoopbackServer.StartAsync(Embedded());
        foreach (var body in new[] { Statement(new('x', 1_000_000)), Statement(new('x', 600_000)), Statement("RETURN 1", new('x', 300 * 1024)) })
            Assert.StartsWith("413 ", await server.AskAsync(body), StringComparison.Ordinal);
        var deep = $$$"""{"statement":"RETURN 1","parameters":{"x":{{{new string('[', 1000)}}}{{{new string(']', 1000)}}}}}""";
        Assert.StartsWith("400 ", await server.AskAsync(deep), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_body_of_unknown_length_is_refused_as_soon_as_it_is_too_long()
    {
        await using var server = await LoopbackServer.StartAsync(Embedded());
        using var request = new HttpRequestMessage(HttpMethod.Post, LoopbackServer.Path)
        {
            Content = new StringContent(Statement(new('x', 1_100_000)), Encoding.UTF8, "application/json"),
        };
        request.Headers.TransferEncodingChunked = true;
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [Theory]
    [InlineData("LOAD CSV FROM 'http://127.0.0.1:PORT/x' AS line RETURN line")]
    [InlineData("/**/ load csv FROM 'http://127.0.0.1:PORT/x' AS line RETURN line")]
    [InlineData("CALL apoc.load.json('http://127.0.0.1:PORT/x') YIELD value RETURN value")]
    [InlineData("CALL dbms.listConfig() YIELD name RETURN name")]
    [InlineData("SHOW USERS")]
    [InlineData("USE system MATCH (n) RETURN n")]
    [InlineData("UNWIND [1] AS x CALL { WITH x CREATE (:A) } IN TRANSACTIONS")]
    public async Task No_statement_reaches_past_the_graph(string statement)
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var port = ((IPEndPoint)listener.LocalEndpoint).Port.ToString(CultureInfo.InvariantCulture);
        await using var server = await LoopbackServer.StartAsync(Embedded());
        var answer = await server.AskAsync(Statement(statement.Replace("PORT", port, StringComparison.Ordinal)));
        Assert.StartsWith("""403 {"errors":[{"code":"Neo.ClientError.Security.Forbidden",""", answer, StringComparison.Ordinal);
        Assert.False(listener.Pending());
    }

    [Fact]
    public async Task A_value_that_is_small_in_memory_and_endless_as_text_ends_in_an_error()
    {
        await using var server = await LoopbackServer.StartAsync(Embedded());
        var wide = await server.AskAsync("""{"statement":"RETURN reduce(l = ['twelve chars'], x IN range(1, 23) | [l, l]) AS l"}""");
        Assert.StartsWith("""202 {"data":{"fields":["l"],"values":[]},"errors":[{"code":"Neo.TransientError.General.MemoryPool""", wide, StringComparison.Ordinal);
        var endless = await server.AskAsync("""{"statement":"RETURN reduce(l = [1], x IN range(1, 60) | [l, l]) AS l","maxExecutionTime":1}""");
        Assert.Contains("Neo.ClientError.Transaction.TransactionTimedOut", endless, StringComparison.Ordinal);
        var deep = await server.AskAsync("""{"statement":"UNWIND [1, 700] AS n RETURN reduce(l = [1], x IN range(1, n) | [l]) AS l"}""", ("Accept", "application/vnd.neo4j.query"));
        Assert.Contains("\"values\":[[{", deep, StringComparison.Ordinal);
        Assert.Contains("nested too deep", deep, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(deep[4..]);
        Assert.Equal(1, json.RootElement.GetProperty("data").GetProperty("values").GetArrayLength());
    }

    private static EmbeddedRunner Embedded() => new(new GraphStore());

    private static string Statement(string text, string? parameter = null) =>
        JsonSerializer.Serialize(new { statement = text, parameters = new { x = parameter } });
}
