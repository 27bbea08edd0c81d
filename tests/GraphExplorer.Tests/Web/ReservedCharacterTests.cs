using System.Net.Http.Json;
using System.Text.Json;
using GraphExplorer.Engine.Running;
using GraphExplorer.Engine.Storage;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Web.Hosting;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.Logging;
using Xunit;

namespace GraphExplorer.Tests.Web;

/// <summary>Ids that hold what has a meaning in an address, asked for over a network: what decodes a path is part of it.</summary>
public sealed class ReservedCharacterTests : IAsyncLifetime
{
    private ICypherRunner _runner = null!;
    private WebApplication _app = null!;
    private HttpClient _client = null!;

    public static TheoryData<string> Ids =>
    [
        "a/b", "a/../b", "a%2Fb", "a%252fb/c", "/", "a//b/", "a?b#c", "a:b@c;d=e&f+g", "a b\tc", "\\back\\slash", "a.b/reports", "ünï/😀", "\"quoted\" <b>", "100%",
    ];

    public async ValueTask InitializeAsync()
    {
        _runner = new EmbeddedRunner(new GraphStore());
        _app = GraphServer.Build(
            new(_runner, new("embedded", Persistent: false, "The graph is in memory.")), [new("http://127.0.0.1:0")], builder => builder.Logging.ClearProviders());
        await _app.StartAsync();
        _client = new() { BaseAddress = new(_app.Urls.First()) };
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _app.DisposeAsync();
        await _runner.DisposeAsync();
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public async Task Every_route_of_an_entity_finds_it(string id)
    {
        await WriteAsync("CREATE (:Entity:Unit {id: $id, name: $id})-[:PART_OF]->(:Entity:Unit {id: 'other', name: 'Other'})", id);
        var reference = new NodeRef("Unit", "id", id).ToString();
        var path = $"/api/v1/entities/{Uri.EscapeDataString(reference)}";
        Assert.Equal(reference, (await GetAsync(path)).GetProperty("item").GetProperty("ref").GetString());
        Assert.Equal("part-of", (await GetAsync($"{path}/relations")).GetProperty("relations")[0].GetProperty("relation").GetString());
        Assert.Equal(1, (await GetAsync($"{path}/expand?relation=part-of")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await GetAsync($"{path}/reports")).GetProperty("total").GetInt32());
        Assert.Empty((await GetAsync($"{path}/reports.json")).EnumerateArray());
    }

    [Fact]
    public async Task An_id_with_an_encoded_slash_in_it_is_not_one_with_a_slash()
    {
        await WriteAsync("CREATE (:Entity:Unit {id: $id, name: 'Sent as letters'})", "a%2Fb");
        await WriteAsync("CREATE (:Entity:Unit {id: $id, name: 'Sent as a slash'})", "a/b");
        Assert.Equal("Sent as a slash", await NameAsync("Unit:id:a%2Fb"));
        Assert.Equal("Sent as a slash", await NameAsync("Unit:id:a%2fb"));
        Assert.Equal("Sent as letters", await NameAsync("Unit:id:a%252Fb"));
    }

    private async Task<string?> NameAsync(string sent) => (await GetAsync($"/api/v1/entities/{sent}")).GetProperty("item").GetProperty("name").GetString();

    private async Task WriteAsync(string statement, string id)
    {
        using var answer = await _client.PostAsJsonAsync(
            new Uri("/db/neo4j/query/v2", UriKind.Relative), new { statement, parameters = new { id } }, TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<JsonElement> GetAsync(string path)
    {
        using var answer = await _client.GetAsync(new Uri(path, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, $"{path}: {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
        return await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
    }
}
