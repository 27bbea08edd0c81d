using System.Text.Json;
using GraphExplorer.Graph.Running;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>Snapshots are frozen, listed, shared and taken back over HTTP.</summary>
public sealed class SnapshotApiTests(SnapshotServer server) : IClassFixture<SnapshotServer>
{
    [Fact]
    public async Task Addresses_are_those_of_the_configuration_and_the_id_has_128_bits()
    {
        using var answer = await server.SendAsync(HttpMethod.Post, "/api/v1/snapshots", new { kind = "table", question = new { id = "who-denies" } }, ("Host", "localhost:99"));
        var made = JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var id = made.GetProperty("id").GetString()!;
        Assert.Matches("^[0-9a-f]{32}$", id);
        Assert.Equal($"http://127.0.0.1:8443/e/{id}/v1", made.GetProperty("versionAddress").GetString());
        Assert.Matches("^[0-9a-f]{32}$", made.GetProperty("owner").GetString());
        Assert.Contains("denies", made.GetProperty("title").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_new_version_is_listed_before_the_old_one()
    {
        var id = (await server.FreezeAsync()).GetProperty("id").GetString();
        server.Clock.Now += TimeSpan.FromHours(1);
        using var added = await server.SendAsync(HttpMethod.Post, $"/api/v1/snapshots/{id}/versions", new { kind = "table", title = "The later state", question = new { id = "who-denies" } });
        Assert.Equal(201, (int)added.StatusCode);
        var shown = await server.GetAsync($"/api/v1/snapshots/{id}");
        Assert.Equal([2, 1], shown.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("version").GetInt32()));
        Assert.Equal("The later state", shown.GetProperty("snapshot").GetProperty("title").GetString());
        Assert.Equal(1, (await server.GetAsync("/api/v1/snapshots?q=the+LATER")).GetProperty("total").GetInt32());
        Assert.Equal(0, (await server.GetAsync("/api/v1/snapshots?q=nothing-of-it")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task A_revoked_one_is_listed_only_where_it_is_asked_for()
    {
        var id = (await server.FreezeAsync(new { kind = "table", title = "Soon taken back", question = new { id = "who-denies" } })).GetProperty("id").GetString();
        using var revoked = await server.SendAsync(HttpMethod.Delete, $"/api/v1/snapshots/{id}");
        Assert.Equal(204, (int)revoked.StatusCode);
        Assert.Equal(0, (await server.GetAsync("/api/v1/snapshots?q=taken+back")).GetProperty("total").GetInt32());
        Assert.Equal("revoked", (await server.GetAsync("/api/v1/snapshots?q=taken+back&state=all")).GetProperty("items")[0].GetProperty("state").GetString());
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Post, $"/api/v1/snapshots/{id}/versions", new { kind = "table", question = new { id = "who-denies" } }));
    }

    [Fact]
    public async Task Deleted_for_good_nothing_of_it_is_kept_or_listed()
    {
        var order = new { kind = "graph", title = "Quokka sighting", caption = "Wombat", drawing = new { nodes = new[] { SnapshotServer.Brigade } } };
        var id = (await server.FreezeAsync(order)).GetProperty("id").GetString()!;
        var path = $"/api/v1/snapshots/{id}";
        using var added = await server.SendAsync(HttpMethod.Post, $"{path}/versions", order);
        using var revoked = await server.SendAsync(HttpMethod.Delete, path);
        using var deleted = await server.SendAsync(HttpMethod.Delete, $"{path}/versions");
        Assert.Equal((201, 204, 204), ((int)added.StatusCode, (int)revoked.StatusCode, (int)deleted.StatusCode));
        Assert.Equal(0, (await server.GetAsync("/api/v1/snapshots?q=quokka&state=all")).GetProperty("total").GetInt32());
        Assert.DoesNotContain(id, (await server.GetAsync($"/api/v1/entities/{SnapshotServer.Brigade}/snapshots")).GetRawText(), StringComparison.Ordinal);
        var kept = await server.Runner.ReadAsync(new("MATCH (n) WHERE n:Snapshot OR n:SnapshotVersion RETURN properties(n)"), TestContext.Current.CancellationToken);
        Assert.All(kept.Rows, row => Assert.DoesNotContain("uokka", row[0].ToString(), StringComparison.Ordinal));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Get, path));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Get, $"{path}/drift"));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Patch, path, new { terms = new { } }));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Post, $"{path}/versions", order));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Post, $"{path}/links", new { }));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Delete, path));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Delete, $"{path}/versions"));
        Assert.Equal("404 not_found", await server.CodeAsync(HttpMethod.Delete, $"/api/v1/snapshots/{new string('0', 32)}/versions"));
    }

    [Theory]
    [InlineData("""{"kind":"poster","question":{"id":"who-denies"}}""", "400 bad_request")]
    [InlineData("""{"kind":"table"}""", "400 bad_request")]
    [InlineData("""{"kind":"table","question":{"id":"no-such"}}""", "404 not_found")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies","slots":{"subject":"nothing"}}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"},"cypher":{"text":"RETURN 1"}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","cypher":{"text":"CREATE (n)"}}""", "403 writes_not_allowed")]
    [InlineData("""{"kind":"table","cypher":{"text":"RETURN"}}""", "400 unexpected_syntax")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Unit:id:gone"]}}""", "404 entity_not_found")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":[]}}""", "400 bad_request")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Unit:id:a","Unit:id:a"]}}""", "400 bad_request")]
    [InlineData("""{"kind":"graph","drawing":{"nodes":["Unit:id:a"],"positions":{"Unit:id:a":{"x":1e9,"y":0}}}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","reports":["Unit:id:a"]}""", "400 bad_request")]
    [InlineData("""{"kind":"table","reports":["Report:id:gone"]}""", "404 entity_not_found")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"},"picture":{"width":100000,"height":100}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"},"terms":{"frames":["https://a.example; script-src *"]}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"},"terms":{"expiresAt":"2020-01-01T00:00:00Z"}}""", "400 bad_request")]
    [InlineData("""{"kind":"table","question":{"id":"who-denies"},"terms":{"visibility":"secret"}}""", "400 bad_request")]
    [InlineData("null", "400 bad_request")]
    public async Task What_cannot_be_frozen_is_refused_and_nothing_is_kept(string body, string expected)
    {
        var before = await CountAsync();
        Assert.Equal(expected, await server.CodeAsync(HttpMethod.Post, "/api/v1/snapshots", body));
        Assert.Equal(before, await CountAsync());
    }

    [Fact]
    public async Task What_a_snapshot_rests_on_names_it()
    {
        var id = (await server.FreezeAsync(new { kind = "graph", drawing = new { nodes = new[] { SnapshotServer.Battalion, SnapshotServer.Brigade } } })).GetProperty("id").GetString();
        var found = await server.GetAsync($"/api/v1/entities/{SnapshotServer.Battalion}/snapshots");
        Assert.Contains(id, found.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("id").GetString()));
        Assert.Empty((await server.GetAsync("/api/v1/entities/Report:id:report-nowhere/snapshots")).GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Snapshots_are_no_content()
    {
        var made = await server.FreezeAsync(new { kind = "graph", title = "Zebra crossing", drawing = new { nodes = new[] { SnapshotServer.Battalion } } });
        var about = (await server.GetAsync("/api/v1/about")).GetProperty("counts").GetProperty("entities").GetInt32();
        Assert.Equal(0, (await server.GetAsync("/api/v1/search?q=zebra")).GetProperty("total").GetInt32());
        var id = made.GetProperty("id").GetString();
        Assert.Equal("404 entity_not_found", await server.CodeAsync(HttpMethod.Get, $"/api/v1/entities/Snapshot:id:{id}"));
        Assert.Equal("404 entity_not_found", await server.CodeAsync(HttpMethod.Get, $"/api/v1/entities/SnapshotVersion:id:{id}.v1"));
        using var measured = await server.SendAsync(HttpMethod.Post, "/api/v1/analysis", new { scope = "all", measures = new[] { "degree" } });
        var text = await measured.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)measured.StatusCode);
        Assert.DoesNotContain("Snapshot", text, StringComparison.Ordinal);
        Assert.True(about > 0);
    }

    private async Task<long> CountAsync() =>
        (await server.Runner.ReadAsync(new("MATCH (n) WHERE n:Snapshot OR n:SnapshotVersion RETURN count(n)"), TestContext.Current.CancellationToken)).Rows[0][0].AsInteger;
}
