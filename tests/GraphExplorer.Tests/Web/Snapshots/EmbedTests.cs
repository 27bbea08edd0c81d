using System.Net;
using System.Text.RegularExpressions;
using GraphExplorer.Snapshots.Format;
using Xunit;

namespace GraphExplorer.Tests.Web.Snapshots;

/// <summary>What stands at the addresses of a snapshot, and what pages of other sites may do with it.</summary>
public sealed partial class EmbedTests(SnapshotServer server) : IClassFixture<SnapshotServer>
{
    private static readonly object Drawing = new
    {
        kind = "graph",
        title = "Two & <one>",
        caption = "A caption: \"quoted\"",
        address = "?q=question&unit=Unit:id:unit-special-buryat-battalion",
        drawing = new { nodes = new[] { SnapshotServer.Battalion, SnapshotServer.Brigade } },
        reports = new[] { "Report:id:report-zelensky-1014-weapons" },
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_page_is_complete_without_script_and_names_its_card()
    {
        var id = await IdAsync();
        var page = await TextAsync($"/e/{id}/v1");
        Assert.Contains("<svg ", page, StringComparison.Ordinal);
        Assert.Contains("Special Buryat Battalion", page, StringComparison.Ordinal);
        Assert.Contains("<tr data-report=\"Report:id:report-zelensky-1014-weapons\"", page, StringComparison.Ordinal);
        Assert.Contains("<title>Two &amp; &lt;one&gt; · GraphExplorer</title>", page, StringComparison.Ordinal);
        Assert.Contains($"<meta property=\"og:image\" content=\"http://127.0.0.1:8443/e/{id}/v1.png\">", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"http://127.0.0.1:8443/oembed?url=http%3A%2F%2F127.0.0.1%3A8443%2Fe%2F{id}%2Fv1&amp;format=json\"", page, StringComparison.Ordinal);
        Assert.Contains("href=\"/?q=question&amp;unit=Unit:id:unit-special-buryat-battalion\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<one>", page, StringComparison.Ordinal);
        Assert.DoesNotMatch(Inline(), page);
        Assert.Contains("<h1><bdi>Two &amp; &lt;one&gt;</bdi></h1>", page, StringComparison.Ordinal);
        Assert.Contains("<p class=\"word\"><bdi>On the word of ", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Pages_of_other_sites_may_frame_it_and_nothing_else()
    {
        var id = await IdAsync();
        using var embed = await server.SendAsync(HttpMethod.Get, $"/e/{id}", null, ("Sec-Fetch-Site", "cross-site"), ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "iframe"));
        Assert.Equal(200, (int)embed.StatusCode);
        Assert.EndsWith("frame-ancestors *", Header(embed, "Content-Security-Policy"), StringComparison.Ordinal);
        Assert.Equal(("cross-origin", "require-corp"), (Header(embed, "Cross-Origin-Resource-Policy"), Header(embed, "Cross-Origin-Embedder-Policy")));
        Assert.DoesNotContain("unsafe", Header(embed, "Content-Security-Policy"), StringComparison.Ordinal);
        using var start = await server.SendAsync(HttpMethod.Get, "/");
        Assert.EndsWith("frame-ancestors 'none'", Header(start, "Content-Security-Policy"), StringComparison.Ordinal);
        using var part = await server.SendAsync(HttpMethod.Get, "/embed/embed.js", null, ("Origin", "null"), ("Sec-Fetch-Site", "cross-site"));
        Assert.Equal((200, "*", "cross-origin"), ((int)part.StatusCode, Header(part, "Access-Control-Allow-Origin"), Header(part, "Cross-Origin-Resource-Policy")));
        Assert.Equal("403 origin_not_allowed", await server.CodeAsync(HttpMethod.Get, "/api/v1/snapshots", null, ("Sec-Fetch-Site", "cross-site")));
    }

    [Fact]
    public async Task Only_pages_that_are_named_may_frame_it()
    {
        var made = await server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { frames = new[] { "https://example.org/", "http://a.example:81" } } });
        using var embed = await server.SendAsync(HttpMethod.Get, $"/e/{made.GetProperty("id").GetString()}");
        Assert.EndsWith("frame-ancestors 'self' https://example.org http://a.example:81", Header(embed, "Content-Security-Policy"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_others_keep_is_asked_for_again_and_known_by_its_tag()
    {
        var id = await IdAsync();
        foreach (var path in new[] { $"/e/{id}", $"/e/{id}/v1", $"/e/{id}/v1.svg", $"/e/{id}/v1.json", $"/e/{id}/latest.png" })
        {
            using var first = await server.SendAsync(HttpMethod.Get, path);
            Assert.Equal((true, true, null), (first.Headers.CacheControl!.Public, first.Headers.CacheControl.NoCache, first.Headers.CacheControl.MaxAge));
            Assert.False(first.Headers.ETag!.IsWeak);
            using var again = await server.SendAsync(HttpMethod.Get, path, null, ("If-None-Match", first.Headers.ETag.ToString()));
            Assert.Equal(304, (int)again.StatusCode);
        }
    }

    [Fact]
    public async Task The_latest_follows_and_an_old_version_says_that_there_is_a_newer_one()
    {
        var id = await IdAsync();
        using var added = await server.SendAsync(HttpMethod.Post, $"/api/v1/snapshots/{id}/versions", new { kind = "table", title = "The second", question = new { id = "who-denies" } });
        Assert.Equal(201, (int)added.StatusCode);
        Assert.Contains("<title>The second", await TextAsync($"/e/{id}"), StringComparison.Ordinal);
        Assert.Contains("<title>Two", await TextAsync($"/e/{id}/v1"), StringComparison.Ordinal);
        Assert.Contains($"/e/{id}/v2", await TextAsync($"/e/{id}/v1"), StringComparison.Ordinal);
        Assert.Equal("404 not_found", await server.CodeAsync(HttpMethod.Get, $"/e/{id}/v3"));
    }

    [Theory]
    [InlineData("svg", "image/svg+xml")]
    [InlineData("png", "image/png")]
    [InlineData("pdf", "application/pdf")]
    [InlineData("json", "application/json")]
    [InlineData("csv", "text/csv")]
    [InlineData("graphml", "application/graphml+xml")]
    [InlineData("csljson", "application/vnd.citationstyles.csl+json")]
    [InlineData("bib", "application/x-bibtex")]
    [InlineData("ris", "application/x-research-info-systems")]
    [InlineData("txt", "text/plain")]
    public async Task Every_form_has_its_media_type(string format, string type)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, $"/e/{await IdAsync()}/v1.{format}");
        Assert.Equal($"200 {type}", $"{(int)answer.StatusCode} {answer.Content.Headers.ContentType?.MediaType}");
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Fact]
    public async Task A_picture_fits_the_column_of_a_page_that_says_title_and_sources_itself()
    {
        var path = $"/e/{await IdAsync()}/v1.svg";
        const string Said = "class=\"title\"";
        var whole = await TextAsync(path);
        var column = await TextAsync($"{path}?width=760&bare=yes");
        Assert.Equal((true, true), (whole.Contains(" width=\"1200\"", StringComparison.Ordinal), whole.Contains(Said, StringComparison.Ordinal)));
        Assert.Equal((true, false), (column.Contains(" width=\"760\"", StringComparison.Ordinal), column.Contains(Said, StringComparison.Ordinal)));
        Assert.Equal("400 bad_request", await server.CodeAsync(HttpMethod.Get, $"{path}?width=20000"));
        Assert.Contains($"v1.pdf?width=760&bare=yes", await TextAsync($"{path[..^4]}.tex"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_data_is_given_away_as_it_was_kept()
    {
        var made = await server.FreezeAsync(Drawing);
        var read = SnapshotJson.Read(await TextAsync($"/e/{made.GetProperty("id").GetString()}/v1.json"));
        Assert.Equal((made.GetProperty("hash").GetString(), "Two & <one>"), (read.Hash, read.Title));
        using var head = await server.SendAsync(HttpMethod.Head, $"/e/{read.Id}/v1.json");
        Assert.Equal(200, (int)head.StatusCode);
        Assert.Empty(await head.Content.ReadAsByteArrayAsync(Cancellation));
    }

    [Theory]
    [InlineData("/e/nothing", 404)]
    [InlineData("/e/00000000000000000000000000000000", 404)]
    [InlineData("/e/00000000000000000000000000000000/v1.svg", 404)]
    [InlineData("/e/00000000000000000000000000000000/v0", 404)]
    [InlineData("/e/00000000000000000000000000000000/v99999999999999", 404)]
    public async Task What_is_not_there_is_not_found(string path, int status)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path, null, ("Accept", "text/html"));
        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Fact]
    public async Task A_form_that_there_is_not_names_those_that_there_are() =>
        Assert.Equal("404 not_found", await server.CodeAsync(HttpMethod.Get, $"/e/{await IdAsync()}/v1.exe"));

    [Fact]
    public async Task A_card_holds_one_frame_of_at_most_the_size_that_was_asked()
    {
        var id = await IdAsync();
        var url = WebUtility.UrlEncode($"http://127.0.0.1:8443/e/{id}/v1");
        var card = await server.GetAsync($"/oembed?url={url}&format=json&maxwidth=400&maxheight=300");
        Assert.Equal(("rich", "1.0", 400, 300), (card.GetProperty("type").GetString(), card.GetProperty("version").GetString(), card.GetProperty("width").GetInt32(), card.GetProperty("height").GetInt32()));
        var html = card.GetProperty("html").GetString()!;
        Assert.Equal(1, Frame().Count(html));
        Assert.StartsWith($"<iframe src=\"http://127.0.0.1:8443/e/{id}/v1\" width=\"400\" height=\"300\" title=\"Two &amp; &lt;one&gt;\"", html, StringComparison.Ordinal);
        Assert.False(card.TryGetProperty("thumbnail_url", out _));
        Assert.Equal($"http://127.0.0.1:8443/e/{id}/v1.png", (await server.GetAsync($"/oembed?url={url}")).GetProperty("thumbnail_url").GetString());
    }

    [Fact]
    public async Task A_card_is_refused_as_the_standard_says()
    {
        var hidden = (await server.FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { visibility = "private" } })).GetProperty("address").GetString();
        Assert.Equal("401 unauthorized", await server.CodeAsync(HttpMethod.Get, $"/oembed?url={WebUtility.UrlEncode(hidden)}"));
        Assert.Equal("404 not_found", await server.CodeAsync(HttpMethod.Get, "/oembed?url=https%3A%2F%2Fexample.org%2Fe%2Fx"));
        Assert.Equal("404 not_found", await server.CodeAsync(HttpMethod.Get, "/oembed?url=http%3A%2F%2F127.0.0.1%3A8443%2Fcypher"));
        Assert.Equal("501 not_available", await server.CodeAsync(HttpMethod.Get, $"/oembed?format=xml&url={WebUtility.UrlEncode(hidden)}"));
        Assert.Equal("400 bad_request", await server.CodeAsync(HttpMethod.Get, "/oembed"));
    }

    private async Task<string> IdAsync() => (await server.FreezeAsync(Drawing)).GetProperty("id").GetString()!;

    private async Task<string> TextAsync(string path)
    {
        using var answer = await server.SendAsync(HttpMethod.Get, path, null, ("Accept", "text/html"));
        Assert.Equal(200, (int)answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(Cancellation);
    }

    private static string Header(HttpResponseMessage answer, string name) => string.Join(", ", answer.Headers.GetValues(name));

    [GeneratedRegex(" style=| on[a-z]+=|<style|<script(?! type=\"module\" src=\"/embed/embed.js\"></script>)")]
    private static partial Regex Inline();

    [GeneratedRegex("<iframe")]
    private static partial Regex Frame();
}
