using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Asking the question and reading the answer, by mouse.</summary>
public sealed class AskTests(Site site)
{
    [Fact]
    public async Task The_start_page_shows_what_is_there_and_waits_in_the_search_box()
    {
        await using var visit = await site.OpenAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Search names and aliases" })).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("h1")).ToContainTextAsync("Which any unit was reported by any outlet in any region under any agreement?");
        await Assertions.Expect(visit.Page.Locator(".start-column").First.Locator(".way").First).ToContainTextAsync("North Korean contingent in Russia");
    }

    [Fact]
    public async Task Enter_pressed_before_the_list_is_there_takes_what_was_typed_in_the_search_box()
    {
        await using var visit = await site.OpenAsync("/", new(Prepare: page => SlowAsync(page, "**/api/v1/search?*")));
        await visit.Page.Keyboard.TypeAsync("contingent");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("about=Unit(:|%3A)id(:|%3A)unit-north-korean-contingent"));
    }

    [Fact]
    public async Task Enter_pressed_before_the_list_is_there_does_not_take_what_stood_there_before_in_a_slot()
    {
        await using var visit = await site.OpenAsync("/?ask", new(Prepare: page => SlowAsync(page, "**/slots/unit?*q=*")));
        await visit.SettledAsync();
        await visit.Slot("unit").Locator(".slot-button").ClickAsync();
        await visit.Menu("unit").GetByRole(AriaRole.Option).First.WaitForAsync();
        await visit.Page.Keyboard.TypeAsync("buryat");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("unit=Unit(:|%3A)id(:|%3A)unit-special-buryat-battalion"));
    }

    [Fact]
    public async Task Enter_does_not_take_from_a_list_that_was_asked_for_before_the_typing_began()
    {
        var typed = new TaskCompletionSource();
        await using var visit = await site.OpenAsync("/?ask", new(Prepare: async page =>
        {
            await page.Clock.InstallAsync();
            await page.RouteAsync(new Regex("/slots/unit\\?(?!.*q=)"), async route =>
            {
                await typed.Task;
                await route.ContinueAsync();
            });
        }));
        await visit.SettledAsync();
        await visit.Slot("unit").Locator(".slot-button").ClickAsync();
        await Assertions.Expect(visit.Menu("unit").GetByRole(AriaRole.Combobox)).ToBeFocusedAsync();
        // What was typed is not asked for while the clock stands.
        await visit.Page.Clock.PauseAtAsync(DateTime.UtcNow.AddMinutes(1));
        await visit.Page.Keyboard.TypeAsync("buryat");
        typed.SetResult();
        await visit.Menu("unit").GetByRole(AriaRole.Option).First.WaitForAsync();
        await visit.PressAsync("Enter");
        await visit.Page.Clock.ResumeAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("unit=Unit(:|%3A)id(:|%3A)unit-special-buryat-battalion"));
    }

    [Fact]
    public async Task What_is_typed_the_moment_a_list_opens_is_not_lost()
    {
        await using var visit = await site.OpenAsync("/?ask");
        await visit.SettledAsync();
        await visit.Slot("unit").Locator(".slot-button").ClickAsync();
        await visit.Page.Keyboard.TypeAsync("buryat");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("unit=Unit(:|%3A)id(:|%3A)unit-special-buryat-battalion"));
    }

    [Fact]
    public async Task A_slot_offers_counts_given_the_other_slots()
    {
        await using var visit = await site.OpenAsync("/?ask");
        await visit.SettledAsync();
        var wide = await OptionsAsync(visit, "outlet");
        await visit.FillAsync("unit", "buryat", "Special Buryat Battalion");
        var narrow = await OptionsAsync(visit, "outlet");
        Assert.True(narrow.Count < wide.Count, $"{narrow.Count} of {wide.Count}");
        Assert.Contains(narrow, option => option.Contains("LIGA.net", StringComparison.Ordinal));
        Assert.DoesNotContain(narrow, option => option.Contains("Washington Post", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_battalion_is_answered_with_its_figure_its_chain_and_what_is_not_stated()
    {
        await using var visit = await site.OpenAsync();
        await visit.FillAsync("unit", "buryat", "Special Buryat Battalion");
        await visit.FillAsync("outlet", "kyiv", "Kyiv Post");
        var row = visit.Rows.Filter(new() { HasText = "up to 3,000 soldiers" });
        await Assertions.Expect(row).ToHaveCountAsync(1);
        await Assertions.Expect(row.Locator(".cell-speaker")).ToContainTextAsync("Kyiv Post");
        await Assertions.Expect(row.Locator(".chain")).ToContainTextAsync("LIGA.net");
        await Assertions.Expect(row.Locator(".chain")).ToContainTextAsync("sources in HUR");
        await Assertions.Expect(row.Locator(".cell-agreement")).ToContainTextAsync("not stated");
        await Assertions.Expect(row.Locator(".cell-agreement")).ToContainTextAsync("also discussed in the same document:");
        await Assertions.Expect(visit.Page.Locator(".summary")).ToContainTextAsync("1 independent origin");
    }

    [Fact]
    public async Task A_cleared_slot_is_open_again()
    {
        await using var visit = await site.OpenAsync();
        await visit.FillAsync("unit", "buryat", "Special Buryat Battalion");
        var narrow = await visit.Rows.CountAsync();
        await visit.Slot("unit").Locator(".slot-clear").ClickAsync();
        await Assertions.Expect(visit.Slot("unit")).ToContainTextAsync("any unit");
        await visit.SettledAsync();
        Assert.True(await visit.Rows.CountAsync() > narrow);
    }

    [Fact]
    public async Task Widened_to_any_source_the_answer_holds_those_who_are_no_outlets()
    {
        await using var visit = await site.OpenAsync("/?ask&region=Place:id:place-kursk-oblast");
        await visit.SettledAsync();
        var speakers = visit.Rows.Locator(".cell-speaker").Filter(new() { HasText = "Sabrina Singh" }).Locator(".strong").Filter(new() { HasText = "Sabrina Singh" });
        await Assertions.Expect(speakers).ToHaveCountAsync(0);
        await visit.Slot("outlet").Locator(".slot-button").ClickAsync();
        await visit.Page.GetByRole(AriaRole.Radio, new() { Name = "Any source" }).CheckAsync();
        await Assertions.Expect(speakers.First).ToBeAttachedAsync();
        Assert.Contains("speakers=any", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_column_sorts_by_its_heading_and_a_row_lights_up_the_drawing()
    {
        await using var visit = await site.OpenAsync("/?ask&view=table", new(Width: 1500));
        await visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Figure" }).GetByRole(AriaRole.Button).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Columnheader, new() { Name = "Figure" }).GetByRole(AriaRole.Button).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("[aria-sort=descending]")).ToContainTextAsync("Figure");
        await Assertions.Expect(visit.Rows.First.Locator(".figure")).ToBeVisibleAsync();
        await visit.Rows.First.ClickAsync();
        await Assertions.Expect(visit.Rows.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(visit.Details).ToContainTextAsync("From whom they have it");
        Assert.Contains("report=", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_without_an_answer_says_what_to_do_next()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion&region=Place:id:place-donetsk");
        await Assertions.Expect(visit.Page.Locator(".notice.empty")).ToContainTextAsync("No report answers this question.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Open all slots" }).ClickAsync();
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
    }

    private static async Task<IReadOnlyList<string>> OptionsAsync(Visit visit, string slot)
    {
        await visit.Slot(slot).Locator(".slot-button").ClickAsync();
        var options = visit.Menu(slot).GetByRole(AriaRole.Option);
        await options.First.WaitForAsync();
        var texts = await options.AllTextContentsAsync();
        await visit.PressAsync("Escape");
        return texts;
    }

    private static Task SlowAsync(IPage page, string addresses) => page.RouteAsync(addresses, async route =>
    {
        await Task.Delay(400);
        await route.ContinueAsync();
    });
}
