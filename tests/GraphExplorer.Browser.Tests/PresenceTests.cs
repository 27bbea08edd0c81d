using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>When the graph behind the server goes away and comes back, while somebody uses the pages.</summary>
public sealed class PresenceTests(Site site)
{
    private const string Reason = "Neo4j does not answer at http://graph.example:7474/; check the address and that it is running.";

    private const string Problem =
        $$"""{ "title": "Service Unavailable", "status": 503, "detail": "{{Reason}}", "code": "store_unavailable" }""";

    [Fact]
    public async Task A_graph_that_comes_back_is_shown_without_a_reload()
    {
        await using var visit = await site.OpenAsync("/", new(ExpectsFailures: true, Prepare: GoneAsync));
        var banner = visit.Page.Locator("store-banner");
        await Assertions.Expect(banner).ToContainTextAsync("The graph cannot be reached.");
        await Assertions.Expect(banner).ToContainTextAsync(Reason);
        await Assertions.Expect(banner).ToHaveRoleAsync(AriaRole.Status);
        await Assertions.Expect(visit.Page.Locator("start-panel .notice.error")).ToBeVisibleAsync();
        await visit.Page.UnrouteAllAsync();
        await Assertions.Expect(banner).ToBeEmptyAsync();
        await Assertions.Expect(visit.Page.Locator("start-panel .notice.error")).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Page.Locator(".question-way").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task What_was_shown_stays_and_the_answer_comes_when_the_graph_is_back()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion", new(ExpectsFailures: true));
        await visit.SettledAsync();
        var rows = await visit.Rows.CountAsync();
        await GoneAsync(visit.Page);
        await visit.Slot("unit").Locator(".slot-clear").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("store-banner")).ToContainTextAsync(Reason);
        Assert.Equal(rows, await visit.Rows.CountAsync());
        await visit.Page.UnrouteAllAsync();
        await visit.Page.Locator("store-banner button").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("store-banner")).ToBeEmptyAsync();
        await Assertions.Expect(visit.Rows).Not.ToHaveCountAsync(rows);
    }

    [Fact]
    public async Task A_statement_that_found_no_graph_is_not_run_again_by_itself()
    {
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("RETURN 1 AS one"), new(ExpectsFailures: true));
        var bench = new CypherBench(visit);
        await GoneAsync(visit.Page);
        await bench.RunAsync();
        await Assertions.Expect(visit.Page.Locator("store-banner")).ToContainTextAsync(Reason);
        await visit.Page.UnrouteAllAsync();
        await Assertions.Expect(visit.Page.Locator("store-banner")).ToBeEmptyAsync();
        await Assertions.Expect(bench.Error).ToBeVisibleAsync();
        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync(["1"]);
    }

    /// <summary>Answers as the server does while its store is away.</summary>
    internal static async Task GoneAsync(IPage page)
    {
        await page.RouteAsync("**/api/v1/**", route => route.FulfillAsync(new() { Status = 503, ContentType = "application/problem+json", Body = Problem }));
        await page.RouteAsync("**/readyz", route => route.FulfillAsync(new() { Status = 503, ContentType = "application/problem+json", Body = Problem }));
        await page.RouteAsync("**/query/v2", route => route.FulfillAsync(new()
        {
            Status = 503,
            ContentType = "application/json",
            Body = $$"""{ "errors": [{ "code": "Neo.TransientError.General.DatabaseUnavailable", "message": "{{Reason}}" }] }""",
        }));
    }
}
