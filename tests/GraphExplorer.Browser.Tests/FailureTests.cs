using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>When the server fails, and when the graph holds what wants to be more than text.</summary>
public sealed class FailureTests(Site site)
{
    [Fact]
    public async Task A_failure_keeps_what_was_there_says_what_happened_and_can_be_tried_again()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion", new(ExpectsFailures: true));
        await visit.SettledAsync();
        var rows = await visit.Rows.CountAsync();
        await visit.Page.RouteAsync("**/api/v1/question?*", route => route.FulfillAsync(new()
        {
            Status = 503,
            ContentType = "application/problem+json",
            Body = """{ "title": "The store does not answer", "status": 503, "detail": "Nothing came back within 5 seconds.", "code": "store_unavailable" }""",
        }));
        await visit.Slot("unit").Locator(".slot-clear").ClickAsync();
        var notice = visit.Page.Locator(".notice.error");
        await Assertions.Expect(notice).ToContainTextAsync("This could not be loaded.");
        await Assertions.Expect(notice).ToContainTextAsync("The graph cannot be reached. This is tried again when it can. What was shown before is still here.");
        Assert.Equal(rows, await visit.Rows.CountAsync());

        await visit.Page.UnrouteAllAsync();
        await notice.GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(notice).ToHaveCountAsync(0);
        await Assertions.Expect(visit.Rows).Not.ToHaveCountAsync(rows);
    }

    [Fact]
    public async Task A_name_with_markup_is_only_a_name()
    {
        const string Name = "<img src=x onerror=window.caught=true><b>bold</b>";
        await using var visit = await site.OpenAsync("/?ask");
        await visit.SettledAsync();
        await visit.Page.RouteAsync("**/api/v1/**", async route =>
        {
            var answer = await route.FetchAsync();
            var body = (await answer.TextAsync()).Replace("Special Buryat Battalion", Name, StringComparison.Ordinal);
            await route.FulfillAsync(new() { Response = answer, Body = body });
        });
        await visit.GoAsync(new(site.Address, "/?unit=Unit:id:unit-special-buryat-battalion&select=Unit:id:unit-special-buryat-battalion&details"));
        await visit.SettledAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync(Name);
        await Assertions.Expect(visit.Slot("unit").Locator(".slot-value")).ToHaveTextAsync(Name);
        await Assertions.Expect(visit.Page.Locator("main img, main b")).ToHaveCountAsync(0);
        Assert.True(await visit.Page.EvaluateAsync<bool>("() => window.caught === undefined"));
    }
}
