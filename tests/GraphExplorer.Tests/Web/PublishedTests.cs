using System.Net;
using GraphExplorer.Tests.Exploration;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>A server in a container listens on every address there is; it is reached where it is published, and nowhere else.</summary>
public sealed class PublishedTests
{
    [Theory]
    [InlineData("127.0.0.1:5080", HttpStatusCode.OK)]
    [InlineData("localhost:5080", HttpStatusCode.OK)]
    [InlineData("0.0.0.0:8080", HttpStatusCode.Forbidden)]
    [InlineData("172.18.0.3:8080", HttpStatusCode.Forbidden)]
    [InlineData("graph.example", HttpStatusCode.Forbidden)]
    public async Task It_answers_only_under_the_names_it_is_published_at(string host, HttpStatusCode expected)
    {
        await using var graph = await TestGraph.CreateAsync("CREATE (:Entity {id: 'unit-x'})");
        await using var app = GraphServer.Build(
            new(graph, new("embedded", Persistent: false, "The graph is in memory.")),
            new ServeOptions { Addresses = [new("http://0.0.0.0:8080")], PublishedAt = [new(ServeOptions.DefaultAddress)] },
            builder =>
            {
                builder.WebHost.UseTestServer();
                builder.Logging.ClearProviders();
            });
        await app.StartAsync(TestContext.Current.CancellationToken);
        using var client = app.GetTestClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "http://127.0.0.1/api/v1/about") { Headers = { Host = host } };
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
    }

    [Theory]
    [InlineData("http://0.0.0.0:8080", "", "--published-at")]
    [InlineData("http://0.0.0.0:8080", "http://192.168.1.7:5080", "open to other machines")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:5080;http://graph.example", "open to other machines")]
    [InlineData("http://0.0.0.0:8080", "https://127.0.0.1", "not an http:// address")]
    [InlineData("http://0.0.0.0:8080", "http://127.0.0.1:5080", "does not answer")]
    [InlineData("http://[::]:8080", "http://localhost:5080;http://[::1]:5080", "does not answer")]
    public async Task Every_address_may_be_listened_on_where_it_is_published_on_this_machine_alone(string urls, string publishedAt, string part)
    {
        using var errors = new StringWriter();
        var options = new ServeOptions
        {
            Addresses = [new(urls)],
            PublishedAt = [.. publishedAt.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(url => new Uri(url))],
            // Nothing is there: who comes so far was let pass.
            Neo4j = new("http://127.0.0.1:9", "neo4j", null, "neo4j"),
        };
        Assert.Equal(1, await new Serving(TextWriter.Null, errors).RunAsync(options, TestContext.Current.CancellationToken));
        Assert.Contains(part, errors.ToString(), StringComparison.Ordinal);
    }
}
