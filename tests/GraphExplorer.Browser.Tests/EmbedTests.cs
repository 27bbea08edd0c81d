using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>A snapshot in pages of another origin: as they are, sandboxed, isolated.</summary>
public sealed class EmbedTests(Site site) : IAsyncLifetime
{
    private static readonly object Battalion = new { id = "who-reported", slots = new { unit = "Unit:id:unit-special-buryat-battalion" } };

    private WebApplication? _other;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_other is not null) await _other.DisposeAsync();
    }

    [Theory]
    [InlineData("", false, true)]
    [InlineData("sandbox", false, false)]
    [InlineData("sandbox=\"allow-scripts\"", false, true)]
    [InlineData("", true, true)]
    [InlineData("sandbox=\"allow-scripts\"", true, true)]
    public async Task Is_seen_in_full_and_answers_to_keys_where_script_may_run(string attribute, bool isolated, bool scripted)
    {
        await using var visit = await site.OpenAsync(options: new(ExpectsFailures: !scripted));
        await visit.Page.GotoAsync(await OtherPageAsync(await FreezeAsync(new { kind = "graph", title = "The battalion", caption = "What outlets report.", question = Battalion }), attribute, isolated));
        var frame = visit.Page.FrameLocator("iframe");
        await Assertions.Expect(frame.Locator(".picture svg")).ToBeVisibleAsync();
        Assert.Equal("rgb(255, 255, 255)", await frame.Locator("body").EvaluateAsync<string>("body => getComputedStyle(body).backgroundColor"));
        await Assertions.Expect(frame.Locator("summary")).ToHaveTextAsync("Evidence: 10 reports");
        foreach (var said in new[] { "h1", "figcaption .caption", "figcaption .asked", "figcaption .word", "figcaption .frozen" }) await Assertions.Expect(frame.Locator(said)).ToBeVisibleAsync();
        if (!scripted)
        {
            await Assertions.Expect(frame.Locator("svg [tabindex]")).ToHaveCountAsync(0);
            await frame.Locator("summary").ClickAsync();
            await Assertions.Expect(frame.Locator("tbody tr").First).ToBeVisibleAsync();
            return;
        }

        var node = frame.Locator("svg .node[tabindex='0']");
        await node.FocusAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(frame.Locator(".said")).ToContainTextAsync("below");
        await Assertions.Expect(frame.Locator("tbody tr:visible").First).ToBeVisibleAsync();
        await visit.PressAsync("Escape");
        await Assertions.Expect(frame.Locator("tr.away")).ToHaveCountAsync(0);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('iframe').height > 400");
    }

    [Fact]
    public async Task A_page_that_is_not_named_may_not_frame_it()
    {
        await using var visit = await site.OpenAsync(options: new(ExpectsFailures: true));
        var address = await FreezeAsync(new { kind = "table", question = new { id = "who-denies" }, terms = new { frames = new[] { "https://example.org" } } });
        await visit.Page.GotoAsync(await OtherPageAsync(address, "", isolated: false));
        await Assertions.Expect(visit.Page.FrameLocator("iframe").Locator(".picture")).ToHaveCountAsync(0);
        var pages = await FreezeAsync();
        await visit.Page.GotoAsync(await OtherPageAsync(pages[..pages.IndexOf("/e/", StringComparison.Ordinal)] + "/snapshots", "", isolated: false));
        await Assertions.Expect(visit.Page.FrameLocator("iframe").Locator("gallery-panel")).ToHaveCountAsync(0);
    }

    [Theory]
    [InlineData("graph")]
    [InlineData("table")]
    [InlineData("figures")]
    [InlineData("timeline")]
    public async Task Is_for_everybody_in_every_look(string kind)
    {
        await using var visit = await site.OpenAsync();
        const string Word = "SonderermittlungsgruppenberichtsentwurfÜbersicht";
        await visit.Page.GotoAsync(await FreezeAsync(new { kind, title = Word, caption = Word, author = Word, question = Battalion }));
        await visit.Page.Locator("summary").ClickAsync();
        Assert.Empty(await EveryStateTests.FindInEveryLookAsync(visit, one => Assertions.Expect(one.Page.Locator("tbody tr").First).ToBeVisibleAsync()));
    }

    [Fact]
    public async Task A_card_gives_the_page_the_room_it_needs()
    {
        await using var visit = await site.OpenAsync();
        var address = await FreezeAsync(new { kind = "table", title = "The battalion", caption = "What outlets report.", question = Battalion });
        using var client = new HttpClient { BaseAddress = site.Address };
        var card = await client.GetFromJsonAsync<JsonElement>($"/oembed?url={Uri.EscapeDataString(address)}", TestContext.Current.CancellationToken);
        var (width, height) = (card.GetProperty("width").GetInt32(), card.GetProperty("height").GetInt32());
        await visit.Page.SetViewportSizeAsync(width, height);
        await visit.Page.GotoAsync(address);
        Assert.InRange(await visit.Page.Locator("main").EvaluateAsync<double>("main => main.getBoundingClientRect().height"), height - 80, height);
    }

    [Theory]
    [InlineData("", "This snapshot was revoked by its author.")]
    [InlineData("/versions", "This snapshot was deleted on")]
    public async Task A_revoked_or_deleted_one_says_so_in_its_frame(string what, string said)
    {
        await using var visit = await site.OpenAsync(options: new(ExpectsFailures: true));
        var address = await FreezeAsync();
        using var client = new HttpClient { BaseAddress = site.Address };
        using var revoked = await client.DeleteAsync(new Uri($"/api/v1/snapshots/{new Uri(address).Segments[2].Trim('/')}{what}", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(204, (int)revoked.StatusCode);
        await visit.Page.GotoAsync(await OtherPageAsync(address, "", isolated: false));
        await Assertions.Expect(visit.Page.FrameLocator("iframe").Locator("h1")).ToHaveTextAsync("This snapshot is gone");
        await Assertions.Expect(visit.Page.FrameLocator("iframe").Locator("main")).ToContainTextAsync(said);
    }

    private async Task<string> FreezeAsync(object? body = null)
    {
        using var client = new HttpClient { BaseAddress = site.Address };
        body ??= new { kind = "graph", question = Battalion };
        using var made = await client.PostAsJsonAsync("/api/v1/snapshots", body, TestContext.Current.CancellationToken);
        Assert.Equal(201, (int)made.StatusCode);
        return (await made.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken)).GetProperty("versionAddress").GetString()!;
    }

    // Reached as localhost, it is of another site than the server, which is reached by its number.
    private async Task<string> OtherPageAsync(string address, string attribute, bool isolated)
    {
        if (_other is not null) await _other.DisposeAsync();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _other = builder.Build();
        _other.MapGet("/favicon.ico", () => Results.NoContent());
        _other.MapGet("/", (HttpContext context) =>
        {
            if (isolated) context.Response.Headers["Cross-Origin-Embedder-Policy"] = "require-corp";
            return Results.Content($$"""
                <!doctype html><html lang="en"><title>Report</title><iframe src="{{address}}" {{attribute}} width="900" height="300" title="Figure"></iframe>
                <script>
                  addEventListener('message', ({ data, source }) => {
                    const frame = document.querySelector('iframe');
                    if (source === frame.contentWindow && data?.type === 'graphexplorer:height') frame.height = data.height;
                  });
                </script>
                """, "text/html");
        });
        await _other.StartAsync(TestContext.Current.CancellationToken);
        return _other.Urls.First().Replace("127.0.0.1", "localhost", StringComparison.Ordinal);
    }
}
