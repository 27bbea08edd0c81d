using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using Xunit;

namespace GraphExplorer.Tests.Web.QueryRoute;

public sealed class DiscoveryTests
{
    [Theory]
    [InlineData("application/json", "application/json")]
    [InlineData("application/json, */*;q=0.5", "application/json")]
    [InlineData("text/html,application/xhtml+xml,application/json;q=0.9,*/*;q=0.8", "text/html")]
    [InlineData("*/*", "text/html")]
    [InlineData("", "text/html")]
    public async Task The_top_is_a_page_but_for_clients_of_Neo4j(string accept, string type)
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        if (accept.Length > 0) request.Headers.TryAddWithoutValidation("Accept", accept);
        using var answer = await server.Client.SendAsync(request);
        Assert.Equal((type, "Accept"), (answer.Content.Headers.ContentType?.MediaType, answer.Headers.Vary.Single()));
    }

    [Fact]
    public async Task It_says_where_the_route_is()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.Accept.ParseAdd("application/json");
        using var answer = await server.Client.SendAsync(request);
        var document = await answer.Content.ReadFromJsonAsync<JsonElement>();
        Assert.Equal($"{server.Client.BaseAddress}db/{{databaseName}}/query/v2", document.GetProperty("query").GetString());
        Assert.Equal("community", document.GetProperty("neo4j_edition").GetString());
    }

    [Fact]
    public async Task Methods_are_named_to_who_asks()
    {
        await using var server = await LoopbackServer.StartAsync(new EmbeddedRunner(new GraphStore()));
        using var answer = await server.Client.SendAsync(new(HttpMethod.Options, LoopbackServer.Path));
        Assert.Equal(["POST", "OPTIONS"], answer.Content.Headers.Allow);
    }
}
