using System.Net;
using Xunit;

namespace GraphExplorer.Tests.Web;

public sealed class PagesTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/cypher", "text/html")]
    [InlineData("/app/main.js", "text/javascript")]
    [InlineData("/styles/tokens.css", "text/css")]
    public async Task Files_have_their_type_and_are_asked_again(string path, string type)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path);
        Assert.Equal((HttpStatusCode.OK, type), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("no-cache", answer.Headers.CacheControl?.ToString());
        using var again = await server.SendAsync(HttpMethod.Get, path, ("If-None-Match", answer.Headers.ETag!.ToString()));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Theory]
    [InlineData("/cypher/")]
    [InlineData("/app/")]
    [InlineData("/app")]
    [InlineData("/nothing")]
    [InlineData("/app/nothing.js")]
    [InlineData("/../GraphExplorer.sln")]
    [InlineData("/%2e%2e/GraphExplorer.sln")]
    public async Task Folders_and_unknown_paths_are_not_found(string path)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_person_who_is_lost_gets_a_page_and_a_program_a_problem()
    {
        using var page = await server.SendAsync(HttpMethod.Get, "/nothing", ("Accept", "text/html"));
        Assert.Equal("text/html", page.Content.Headers.ContentType?.MediaType);
        Assert.Contains("href=\"/\"", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var problem = await server.SendAsync(HttpMethod.Get, "/api/nothing", ("Accept", "text/html"));
        Assert.Equal("application/problem+json", problem.Content.Headers.ContentType?.MediaType);
    }
}
