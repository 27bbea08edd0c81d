using System.Net;
using System.Text;
using System.Text.Json;
using GraphExplorer.Conformance.Tests.Fronts;
using GraphExplorer.Conformance.Tests.QueryRoute;
using GraphExplorer.Conformance.Tests.Servers;
using GraphExplorer.Graph.Running;
using GraphExplorer.Neo4j.QueryApi;
using Xunit;

namespace GraphExplorer.Conformance.Tests.Session;

/// <summary>Two web servers over one Neo4j, and a browser that is sent from one to the other.</summary>
[Collection(nameof(Neo4jServer))]
public sealed class BookmarksOnTheWire(Neo4jServer server) : IAsyncLifetime
{
    private const string Cookie = "gx-bookmarks";

    private readonly HttpClient _browser = new(new SocketsHttpHandler { UseCookies = false });
    private TcpFront _front = null!;
    private QueryApiRunner _first = null!;
    private QueryApiRunner _second = null!;
    private OurServer _here = null!;
    private OurServer _there = null!;

    public async ValueTask InitializeAsync()
    {
        var options = await server.OptionsAsync();
        _front = new(options.Address);
        _first = new(options);
        _second = new(options with { Address = new($"http://127.0.0.1:{_front.Port}") });
        _here = await OurServer.StartAsync(_first, "neo4j");
        _there = await OurServer.StartAsync(_second, "neo4j");
    }

    public async ValueTask DisposeAsync()
    {
        await _first.ReadAsync(new("MATCH (n:Noted) DELETE n"));
        await _here.DisposeAsync();
        await _there.DisposeAsync();
        await _first.DisposeAsync();
        await _second.DisposeAsync();
        await _front.DisposeAsync();
        _browser.Dispose();
    }

    [Theory]
    [InlineData("CREATE (n:Noted)", "application/json")]
    [InlineData("CREATE (n:Noted) RETURN n", "application/json")]
    [InlineData("UNWIND range(1, 300) AS x CREATE (n:Noted {x: x}) RETURN x", "application/vnd.neo4j.query.v1.0+jsonl")]
    public async Task A_write_through_one_web_server_is_read_through_another_with_its_bookmark(string statement, string accept)
    {
        using var written = await RunAsync(_here, statement, accept);
        var cookie = Assert.Single(written.Headers.GetValues("Set-Cookie"));
        Assert.Contains("; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);
        var bookmark = await BookmarkAsync(written);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_there.Address, "/api/v1/about"));
        request.Headers.Add("Cookie", cookie.Split(';')[0]);
        using var read = await _browser.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, read.StatusCode);
        Assert.Contains($"\"bookmarks\":[\"{bookmark}\"]", _front.Sent, StringComparison.Ordinal);
        Assert.False(read.Headers.Contains("Set-Cookie"), "reading changes no bookmark");
    }

    [Fact]
    public async Task Bookmarks_of_a_request_are_sent_with_those_of_the_session()
    {
        using var one = await RunAsync(_here, "CREATE (n:Noted)");
        using var two = await RunAsync(_here, "CREATE (n:Noted)");
        var (first, second) = (await BookmarkAsync(one), await BookmarkAsync(two));
        using var read = await RunAsync(_there, "MATCH (n:Noted) RETURN count(n)", "application/json", $"{Cookie}={Uri.EscapeDataString(first)}", second);
        Assert.Equal(HttpStatusCode.Accepted, read.StatusCode);
        Assert.Contains($"\"bookmarks\":[\"{second}\",\"{first}\"]", _front.Sent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bookmark_that_the_store_does_not_know_is_forgotten()
    {
        using var failed = await RunAsync(_there, "RETURN 1", "application/json", $"{Cookie}=FB:nonsense");
        Assert.Contains("expires=Thu, 01 Jan 1970", Assert.Single(failed.Headers.GetValues("Set-Cookie")), StringComparison.Ordinal);
        using var next = await RunAsync(_there, "RETURN 1");
        Assert.Equal(HttpStatusCode.Accepted, next.StatusCode);
    }

    [Fact]
    public async Task What_is_no_bookmark_is_passed_over()
    {
        using var answer = await RunAsync(_there, "RETURN 1", "application/json", $"{Cookie}=%22%5D%7D%0d%0a.<script>");
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
        Assert.DoesNotContain("script", _front.Sent, StringComparison.Ordinal);
    }

    private static async Task<string> BookmarkAsync(HttpResponseMessage answer)
    {
        var last = (await answer.Content.ReadAsStringAsync()).TrimEnd().Split('\n')[^1];
        using var json = JsonDocument.Parse(last);
        var body = json.RootElement.TryGetProperty("_body", out var summary) ? summary : json.RootElement;
        return Assert.Single(body.GetProperty("bookmarks").EnumerateArray()).GetString()!;
    }

    private Task<HttpResponseMessage> RunAsync(OurServer web, string statement, string accept = "application/json", string? cookie = null, params string[] bookmarks)
    {
        var body = JsonSerializer.Serialize(new { statement, bookmarks });
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(web.Address, "/db/neo4j/query/v2"))
        {
            Content = new StringContent(body, Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd(accept);
        if (cookie is not null) request.Headers.TryAddWithoutValidation("Cookie", cookie);
        return _browser.SendAsync(request);
    }
}
