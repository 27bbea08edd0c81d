using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>What a server on loopback must refuse although nobody has to log in.</summary>
public sealed class RequestRuleTests(TestServer server) : IClassFixture<TestServer>
{
    [Theory]
    [InlineData("evil.example")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example:5080")]
    [InlineData("192.168.1.7:5080")]
    public async Task A_foreign_host_name_gets_nothing(string host)
    {
        foreach (var path in new[] { "/", "/api/v1/about" })
        {
            using var answer = await server.SendAsync(HttpMethod.Get, path, ("Host", host));
            await IsRefusedAsync(answer, "host_not_allowed");
        }
    }

    [Theory]
    [InlineData("localhost:5080")]
    [InlineData("LOCALHOST")]
    [InlineData("127.0.0.1:9")]
    [InlineData("[::1]:5080")]
    public async Task Names_of_this_machine_are_answered(string host)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, "/api/v1/about", ("Host", host));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("graph.example", HttpStatusCode.OK)]
    [InlineData("GRAPH.example:8443", HttpStatusCode.OK)]
    [InlineData("other.example", HttpStatusCode.Forbidden)]
    public async Task Names_that_it_was_told_are_answered(string host, HttpStatusCode expected)
    {
        await using var graph = await Exploration.TestGraph.CreateAsync("CREATE (:Entity {id: 'unit-x'})");
        var options = new ServeOptions { AllowedHosts = ["graph.example"] };
        await using var app = GraphServer.Build(new(graph, new("embedded", Persistent: false, "Here.")), options, builder => builder.WebHost.UseTestServer());
        await app.StartAsync();
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/healthz") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://evil.example")]
    [InlineData("http://127.0.0.1:8080")]
    [InlineData("https://127.0.0.1:5080")]
    [InlineData("null")]
    public async Task A_foreign_origin_gets_nothing(string origin)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, "/api/v1/about", ("Origin", origin));
        await IsRefusedAsync(answer, "origin_not_allowed");
    }

    [Theory]
    [InlineData("cross-site", "cors", "empty", "/api/v1/about")]
    [InlineData("cross-site", "no-cors", "image", "/favicon.svg")]
    [InlineData("cross-site", "navigate", "document", "/api/v1/about")]
    [InlineData("cross-site", "navigate", "iframe", "/")]
    [InlineData("same-site", "cors", "empty", "/api/v1/about")]
    public async Task What_a_page_of_another_site_sends_gets_nothing(string site, string mode, string destination, string path)
    {
        using var answer = await server.SendAsync(
            HttpMethod.Get, path, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));
        await IsRefusedAsync(answer, "origin_not_allowed");
    }

    [Fact]
    public async Task Following_a_link_from_another_site_to_a_page_is_allowed()
    {
        using var answer = await server.SendAsync(
            HttpMethod.Get, "/", ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Our_own_page_is_answered()
    {
        using var answer = await server.SendAsync(
            HttpMethod.Get, "/api/v1/about", ("Origin", "http://127.0.0.1:5080"), ("Sec-Fetch-Site", "same-origin"), ("Sec-Fetch-Mode", "cors"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/app/main.js")]
    [InlineData("/api/v1/about")]
    [InlineData("/api/v1/nothing")]
    [InlineData("/nothing")]
    public async Task Every_answer_says_what_the_browser_may_do(string path)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Equal(
            ["default-src 'none'", "script-src 'self'", "style-src 'self'", "img-src 'self' data:", "font-src 'self'", "connect-src 'self'",
                "worker-src 'self'", "manifest-src 'self'", "base-uri 'none'", "form-action 'self'", "frame-ancestors 'none'"],
            policy.Split("; "));
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Opener-Policy").Single());
        Assert.Equal("same-origin", answer.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
        Assert.False(answer.Headers.Contains("Server"));
    }

    private static async Task IsRefusedAsync(HttpResponseMessage answer, string code)
    {
        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        var problem = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal(code, problem.GetProperty("code").GetString());
    }
}
