using System.Text.Json.Nodes;
using GraphExplorer.Testing;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Five ways to arrange a drawing, each beside the page: it stays awake, and whoever will not wait stops it.</summary>
public sealed class ArrangingTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";

    /// <summary>Notes when the page was blocked for more than 50 ms, and from when to when a worker arranged.</summary>
    private const string Watching = """
        window.blocked = [];
        new PerformanceObserver((list) => window.blocked.push(...list.getEntries().map(({ startTime, duration }) => [startTime, startTime + duration]))).observe({ type: 'longtask' });
        window.Worker = class extends Worker {
          constructor(...given) {
            super(...given);
            this.addEventListener('message', () => (window.ended = performance.now()));
          }

          postMessage(...given) {
            super.postMessage(...given);
            window.begun = performance.now();
          }
        };
        """;

    private const string Asked = "/?view=graph&rail=closed&timeline=closed&unit=" + Battalion;

    [Theory]
    [InlineData("rings", "Rings")]
    [InlineData("around", "Around the selected")]
    [InlineData("layers", "Layers")]
    [InlineData("types", "Columns")]
    public async Task A_drawing_is_arranged_and_undo_takes_it_back(string layout, string name)
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var before = await visit.PlacesAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("r");
        await visit.Page.Locator(".arrange-menu").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
        await ArrangedAsync(visit, layout);
        var places = await visit.PlacesAsync();
        Assert.Equal(before.Keys.Order(StringComparer.Ordinal), places.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(places.Count, places.Values.Distinct().Count());
        Assert.NotEqual(before, places);
        Assert.Contains("layout=" + layout, visit.Path, StringComparison.Ordinal);
        await visit.PressAsync("Control+z");
        await ArrangedAsync(visit, "force");
        Assert.Equal(before, await visit.PlacesAsync());
    }

    [Fact]
    public async Task What_is_held_keeps_its_place_when_all_else_is_arranged()
    {
        await using var visit = await site.OpenAsync(Asked + "&pin=900~-700~Place:id:place-sudzha&layout=rings");
        await ArrangedAsync(visit, "rings");
        Assert.Equal("900 -700", (await visit.PlacesAsync())["Place:id:place-sudzha"]);
    }

    [Theory]
    [InlineData("force")]
    [InlineData("layers")]
    public async Task A_large_drawing_is_arranged_while_the_page_stays_awake(string layout)
    {
        await using var visit = await site.OpenAsync($"/?ask&view=graph&draw=all&rail=closed&timeline=closed&layout={layout}", new(Prepare: async page =>
        {
            await page.AddInitScriptAsync(Watching);
            await LargeAsync(page, 330);
        }));
        var (drawn, longest) = (0, double.MaxValue);
        // What else the machine does can block a page as well: the best of three counts.
        for (var time = 0; time < 3 && longest > 100; time++)
        {
            if (time > 0) await visit.Page.ReloadAsync();
            await visit.Page.WaitForFunctionAsync("() => window.ended > 0", null, new() { Timeout = 60_000 });
            drawn = await visit.Page.EvaluateAsync<int>("() => document.querySelector('graph-panel').visible.elements");
            longest = await visit.Page.EvaluateAsync<double>("() => Math.max(0, ...window.blocked.filter(([from, to]) => from > window.begun && to < window.ended).map(([from, to]) => to - from))");
        }

        Assert.True(drawn > 900, $"{drawn} elements");
        Assert.InRange(longest, 0, 100);
    }

    [Fact]
    public async Task A_large_drawing_that_is_ready_does_not_hold_the_page_up()
    {
        await using var visit = await site.OpenAsync("/?ask&view=graph&rail=closed&timeline=closed", new(Prepare: page => LargeAsync(page, 330)));
        await visit.SettledAsync();
        // What is put in before anything else has its turn, counted anew each time.
        await visit.Page.EvaluateAsync("""
            () => {
              const { cy } = document.querySelector('graph-panel').view;
              let now = 0;
              window.most = 0;
              cy.on('add', () => {
                if (now === 0) queueMicrotask(() => (now = 0));
                now += 1;
                window.most = Math.max(window.most, now);
              });
            }
            """);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Draw all" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').visible.elements > 900");
        await visit.SettledAsync();
        Assert.InRange(await visit.Page.EvaluateAsync<int>("() => window.most"), 1, 200);
    }

    [Fact]
    public async Task Who_will_not_wait_gets_a_drawing_at_once()
    {
        await using var visit = await site.OpenAsync("/", new(Prepare: page => LargeAsync(page, 330)));
        // The layout never answers.
        await visit.Page.EvaluateAsync("() => { Worker.prototype.postMessage = () => {}; }");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show all" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".graph-busy")).ToContainTextAsync("· 1 s");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Stop" }).ClickAsync();
        await visit.SettledAsync();
        var places = await visit.PlacesAsync();
        Assert.Equal(places.Count, places.Values.Distinct().Count());
        await Assertions.Expect(visit.Page.Locator(".graph-busy")).ToBeHiddenAsync();
    }

    /// <summary>Answers with a graph of so many entities, each connected with two others, drawn whole.</summary>
    private static Task LargeAsync(IPage page, int entities) => page.RouteAsync("**/api/v1/question?*", async route =>
    {
        var answer = await route.FetchAsync();
        var body = JsonNode.Parse(await answer.TextAsync())!;
        body["graph"] = MadeDrawing.Of(entities);
        await route.FulfillAsync(new() { Response = answer, Body = body.ToJsonString() });
    });

    /// <summary>Waits until the drawing is arranged in a way, and nothing moves any longer.</summary>
    private static async Task ArrangedAsync(Visit visit, string layout)
    {
        await visit.SettledAsync();
        await visit.Page.WaitForFunctionAsync("(layout) => document.querySelector('graph-panel').view.arranged === layout", layout);
    }
}
