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

    [Fact]
    public async Task A_page_names_its_parts_by_their_version_and_they_are_kept_for_good()
    {
        using var page = await server.SendAsync(HttpMethod.Get, "/");
        var part = System.Text.RegularExpressions.Regex.Match(await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), "src=\"(/at/[0-9a-f]{16}/)app/main.js\"");
        Assert.True(part.Success);
        using var script = await server.SendAsync(HttpMethod.Get, $"{part.Groups[1].Value}app/main.js");
        Assert.Equal((HttpStatusCode.OK, "public, max-age=31536000, immutable"), (script.StatusCode, script.Headers.CacheControl?.ToString()));
        using var older = await server.SendAsync(HttpMethod.Get, "/at/0123456789abcdef/app/main.js");
        Assert.Equal((HttpStatusCode.OK, "no-cache"), (older.StatusCode, older.Headers.CacheControl?.ToString()));
        using var lost = await server.SendAsync(HttpMethod.Get, $"{part.Groups[1].Value}nothing.js");
        Assert.Equal(HttpStatusCode.NotFound, lost.StatusCode);
    }

    [Theory]
    [InlineData("/at")]
    [InlineData("/at/0123456789abcdef")]
    [InlineData("/at/0123456789abcdef/")]
    [InlineData("/at/0123456789abcdef/app")]
    [InlineData("/at/0123456789abcdef/api/v1/about")]
    [InlineData("/at/0123456789abcdef/%2e%2e/GraphExplorer.sln")]
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
