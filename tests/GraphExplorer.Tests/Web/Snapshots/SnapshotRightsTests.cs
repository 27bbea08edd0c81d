using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>Knowing an address gives no right over what is there.</summary>
public sealed class SnapshotRightsTests(ProxiedSnapshotServer server) : IClassFixture<ProxiedSnapshotServer>
{
    private static readonly object Table = new { kind = "table", question = new { id = "who-denies" } };

    [Fact]
    public async Task Behind_a_proxy_only_the_secret_of_a_snapshot_changes_it()
    {
        var made = await server.FreezeAsync();
        Assert.StartsWith("https://snapshots.example.org/e/", made.GetProperty("address").GetString(), StringComparison.Ordinal);
        var path = $"/api/v1/snapshots/{made.GetProperty("id").GetString()}";
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Delete, path));
        Assert.Equal("403 forbidden", await server.CodeAsync(HttpMethod.Delete, path, null, ("Authorization", "Bearer 00")));
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Post, $"{path}/versions", Table));
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Patch, path, new { terms = new { } }));
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Post, $"{path}/links", new { }));
        using var revoked = await server.SendAsync(HttpMethod.Delete, path, null, ("Authorization", $"Bearer {made.GetProperty("owner").GetString()}"));
        Assert.Equal(204, (int)revoked.StatusCode);
    }

    [Fact]
    public async Task Whoever_knows_an_address_cannot_delete_what_stands_there()
    {
        var made = await server.FreezeAsync();
        var path = $"/api/v1/snapshots/{made.GetProperty("id").GetString()}/versions";
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Delete, path));
        Assert.Equal("403 forbidden", await server.CodeAsync(HttpMethod.Delete, path, null, ("Authorization", "Bearer 00")));
        Assert.Equal("403 origin_not_allowed", await server.CodeAsync(HttpMethod.Delete, path, null, ("Sec-Fetch-Site", "cross-site")));
        using var still = await server.SendAsync(HttpMethod.Get, $"/e/{made.GetProperty("id").GetString()}/v1");
        Assert.Equal(200, (int)still.StatusCode);
        using var deleted = await server.SendAsync(HttpMethod.Delete, path, null, ("Authorization", $"Bearer {made.GetProperty("owner").GetString()}"));
        Assert.Equal(204, (int)deleted.StatusCode);
    }

    [Fact]
    public async Task Behind_a_proxy_what_is_not_public_is_not_listed()
    {
        await server.FreezeAsync(new { kind = "table", title = "Hidden one", question = new { id = "who-denies" }, terms = new { visibility = "private" } });
        await server.FreezeAsync(new { kind = "table", title = "Hidden no more", question = new { id = "who-denies" } });
        Assert.Equal(1, (await server.GetAsync("/api/v1/snapshots?q=hidden&state=all")).GetProperty("total").GetInt32());
    }

    [Fact]
    public async Task The_snapshots_of_an_entity_named_private_and_expired_ones_to_anybody()
    {
        var now = server.Clock.Now;
        await FreezeBattalionAsync("Under embargo", new { visibility = "private" });
        await FreezeBattalionAsync("Under embargo", new { visibility = "signed" });
        await FreezeBattalionAsync("Under embargo", new { expiresAt = now.AddHours(1) });
        await FreezeBattalionAsync("For everybody", new { expiresAt = now.AddHours(3) });
        server.Clock.Now = now.AddHours(2);
        var listed = await server.GetAsync($"/api/v1/entities/{SnapshotServer.Battalion}/snapshots");
        Assert.Equal(["For everybody"], listed.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("title").GetString()));
        Assert.Equal(0, (await server.GetAsync("/api/v1/snapshots?q=embargo&state=all")).GetProperty("total").GetInt32());
        server.Clock.Now = now;

        Task FreezeBattalionAsync(string title, object terms) =>
            server.FreezeAsync(new { kind = "graph", title, drawing = new { nodes = new[] { SnapshotServer.Battalion } }, terms });
    }

    [Fact]
    public async Task The_secret_is_kept_as_a_hash_alone()
    {
        var secret = (await server.FreezeAsync()).GetProperty("owner").GetString()!;
        var kept = await GraphExplorer.Graph.Running.RunnerReading.ReadAsync(
            server.Runner, new("MATCH (n) WHERE n:Snapshot OR n:SnapshotVersion RETURN properties(n)"), TestContext.Current.CancellationToken);
        Assert.NotEmpty(kept.Rows);
        Assert.All(kept.Rows, row => Assert.DoesNotContain(secret, row[0].ToString(), StringComparison.Ordinal));
    }
}
