using System.Text.Json;
using GraphExplorer.Web.Snapshots.Links;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>Links that open what is not public: whoever forges one is refused, and an end is an end everywhere.</summary>
public sealed class LinkTests(ProxiedSnapshotServer server) : IClassFixture<ProxiedSnapshotServer>
{
    private static readonly string[] Places = ["", "/v1", "/v1.svg", "/v1.png", "/v1.json"];

    [Fact]
    public async Task A_signed_snapshot_opens_with_its_link_alone()
    {
        var made = await SignedAsync();
        var query = (await LinkAsync(made, new { })).GetProperty("query").GetString();
        foreach (var place in Places)
        {
            Assert.Equal(401, await StatusAsync(made, place, ""));
            Assert.Equal(200, await StatusAsync(made, place, "?" + query));
        }

        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Get, $"/oembed?url=https%3A%2F%2Fsnapshots.example.org%2Fe%2F{Id(made)}"));
    }

    [Fact]
    public async Task What_was_tampered_with_is_refused()
    {
        var (made, other) = (await SignedAsync(), await SignedAsync());
        var query = (await LinkAsync(made, new { version = 1 })).GetProperty("query").GetString()!;
        string[] forged =
        [
            query.Replace("until=", "until=9", StringComparison.Ordinal), query[..^1] + (query[^1] == 'A' ? 'B' : 'A'), query.Replace("sig=v", "sig=a", StringComparison.Ordinal),
            query.Replace("key=", "key=x", StringComparison.Ordinal), "sig=v", "until=x&key=y&sig=z", query[..^5],
        ];
        foreach (var one in forged) Assert.Equal(401, await StatusAsync(made, "/v1", "?" + one));
        Assert.Equal(401, await StatusAsync(other, "/v1", "?" + query));
    }

    [Fact]
    public async Task A_link_to_a_version_opens_no_other()
    {
        var made = await SignedAsync();
        using var added = await server.SendAsync(HttpMethod.Post, $"/api/v1/snapshots/{Id(made)}/versions", new { kind = "table", question = new { id = "who-denies" } }, Owner(made));
        Assert.Equal(201, (int)added.StatusCode);
        var query = (await LinkAsync(made, new { version = 1 })).GetProperty("query").GetString();
        Assert.Equal(200, await StatusAsync(made, "/v1", "?" + query));
        Assert.Equal(401, await StatusAsync(made, "/v2", "?" + query));
        Assert.Equal(401, await StatusAsync(made, "", "?" + query));
    }

    [Fact]
    public async Task A_link_ends_at_its_time_and_when_all_are_ended()
    {
        var made = await SignedAsync();
        var query = (await LinkAsync(made, new { until = server.Clock.Now.AddHours(1) })).GetProperty("query").GetString();
        var longer = (await LinkAsync(made, new { until = server.Clock.Now.AddDays(300) })).GetProperty("query").GetString();
        server.Clock.Now += TimeSpan.FromHours(2);
        Assert.Equal(410, await StatusAsync(made, "/v1.svg", "?" + query));
        Assert.Equal(200, await StatusAsync(made, "/v1.svg", "?" + longer));
        using var ended = await server.SendAsync(HttpMethod.Patch, $"/api/v1/snapshots/{Id(made)}", new { terms = new { visibility = "signed" }, endsLinks = true }, Owner(made));
        Assert.Equal(200, (int)ended.StatusCode);
        Assert.Equal(410, await StatusAsync(made, "/v1.svg", "?" + longer));
    }

    [Fact]
    public async Task Revoked_or_expired_is_gone_everywhere_at_once()
    {
        var revoked = await server.FreezeAsync();
        var expiring = await server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { expiresAt = server.Clock.Now.AddMinutes(5) } });
        foreach (var place in Places) Assert.Equal((200, 200), (await StatusAsync(revoked, place, ""), await StatusAsync(expiring, place, "")));
        using var answer = await server.SendAsync(HttpMethod.Delete, $"/api/v1/snapshots/{Id(revoked)}", null, Owner(revoked));
        server.Clock.Now += TimeSpan.FromMinutes(6);
        foreach (var place in Places) Assert.Equal((410, 410), (await StatusAsync(revoked, place, ""), await StatusAsync(expiring, place, "")));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Get, $"/oembed?url=https%3A%2F%2Fsnapshots.example.org%2Fe%2F{Id(revoked)}"));
    }

    [Fact]
    public async Task Deleted_is_gone_everywhere_at_once_and_a_reader_is_told_so()
    {
        var made = await server.FreezeAsync();
        using var known = await server.SendAsync(HttpMethod.Get, $"/e/{Id(made)}/v1.svg");
        foreach (var place in Places) Assert.Equal(200, await StatusAsync(made, place, ""));
        using var answer = await server.SendAsync(HttpMethod.Delete, $"/api/v1/snapshots/{Id(made)}/versions", null, Owner(made));
        Assert.Equal(204, (int)answer.StatusCode);
        foreach (var place in Places) Assert.Equal(410, await StatusAsync(made, place, ""));
        Assert.Equal(410, await StatusAsync(made, "/v7", ""));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Get, $"/oembed?url=https%3A%2F%2Fsnapshots.example.org%2Fe%2F{Id(made)}%2Fv1"));
        Assert.Equal("410 gone", await server.CodeAsync(HttpMethod.Get, $"/e/{Id(made)}/v1.svg", null, ("If-None-Match", known.Headers.ETag!.ToString())));
        using var page = await server.SendAsync(HttpMethod.Get, $"/e/{Id(made)}/v1", null, ("Accept", "text/html"));
        Assert.Contains("This snapshot was deleted on 22 November 2026. Nothing of it is kept here.", await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((410, "no-store"), ((int)page.StatusCode, page.Headers.CacheControl!.ToString()));
    }

    [Fact]
    public async Task A_private_one_opens_to_its_owner_alone()
    {
        var made = await server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { visibility = "private" } });
        Assert.Equal(401, await StatusAsync(made, "/v1.svg", ""));
        using var own = await server.SendAsync(HttpMethod.Get, $"/e/{Id(made)}/v1.svg", null, Owner(made));
        Assert.Equal(200, (int)own.StatusCode);
    }

    [Fact]
    public void Keys_in_a_file_hold_after_a_restart_and_a_new_one_comes_before_the_old()
    {
        var file = Path.Combine(Directory.CreateTempSubdirectory().FullName, "link-keys");
        var made = LinkKeys.OfFile(file);
        Assert.Equal((made.Signing.Id, true), (LinkKeys.OfFile(file).Signing.Id, made.Persistent));
        File.WriteAllText(file, $"next:{Convert.ToBase64String(new byte[32])}\n{File.ReadAllText(file)}");
        Assert.Equal("next", LinkKeys.OfFile(file).Signing.Id);
        Assert.Equal(made.Signing.Secret, LinkKeys.OfFile(file).Find(made.Signing.Id)!.Secret);
        File.WriteAllText(file, "short:AAAA");
        Assert.Throws<FormatException>(() => LinkKeys.OfFile(file));
        Assert.False(LinkKeys.OfProcess().Persistent);
    }

    private static string Id(JsonElement made) => made.GetProperty("id").GetString()!;

    private static (string, string) Owner(JsonElement made) => ("Authorization", $"Bearer {made.GetProperty("owner").GetString()}");

    private Task<JsonElement> SignedAsync() => server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { visibility = "signed" } });

    private async Task<JsonElement> LinkAsync(JsonElement made, object body)
    {
        using var answer = await server.SendAsync(HttpMethod.Post, $"/api/v1/snapshots/{Id(made)}/links", body, Owner(made));
        Assert.Equal(200, (int)answer.StatusCode);
        return JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private async Task<int> StatusAsync(JsonElement made, string place, string query)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, $"/e/{Id(made)}{place}{query}");
        return (int)answer.StatusCode;
    }
}
