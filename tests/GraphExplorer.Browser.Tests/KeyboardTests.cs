using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Everything again without a mouse.</summary>
public sealed class KeyboardTests(Site site)
{
    private const string Asked = "/?unit=Unit:id:unit-special-buryat-battalion";

    [Fact]
    public async Task A_slot_is_filled_by_keys()
    {
        await using var visit = await site.OpenAsync();
        await visit.Slot("unit").Locator(".slot-button").FocusAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Menu("unit").Locator("input")).ToBeFocusedAsync();
        await visit.Page.Keyboard.TypeAsync("buryat");
        await Assertions.Expect(visit.Menu("unit").Locator("[aria-selected=true]")).ToContainTextAsync("Special Buryat Battalion");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Slot("unit").Locator(".slot-button")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Announced).ToContainTextAsync("reports");
    }

    [Fact]
    public async Task Search_is_a_slash_away()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("zelensky");
        await Assertions.Expect(visit.Page.Locator(".search-results [aria-selected=true]")).ToContainTextAsync("Zelensky");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Volodymyr Zelensky");
    }

    [Fact]
    public async Task In_the_drawing_arrows_walk_E_expands_Enter_selects_and_undo_takes_back()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^unit, Special Buryat Battalion, \\d+ connections"));
        await WalkAsync(visit);
        await Assertions.Expect(visit.Announced).Not.ToContainTextAsync("Special Buryat Battalion");

        await visit.PressAsync("Home", "e");
        await Assertions.Expect(visit.Page.Locator(".expand-menu .relation").First).ToBeFocusedAsync();
        await visit.PressAsync("End", "Enter");
        await visit.Page.Locator(".added li").WaitForAsync();
        await visit.PressAsync("Control+z");
        await Assertions.Expect(visit.Page.Locator(".added li")).ToHaveCountAsync(0);
        await visit.PressAsync("Control+Shift+Z");
        await Assertions.Expect(visit.Page.Locator(".added li")).ToHaveCountAsync(1);

        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "Enter");
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Special Buryat Battalion");
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
        Assert.Contains("select=", visit.Path, StringComparison.Ordinal);
        await visit.PressAsync("Escape");
        await visit.Page.WaitForURLAsync(url => !url.Contains("select=", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_the_table_arrows_walk_I_opens_details_and_E_the_menu()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Rows.First.FocusAsync();
        await visit.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Rows.Nth(1)).ToBeFocusedAsync();
        await visit.PressAsync("e");
        await Assertions.Expect(visit.Page.Locator(".expand-menu h3")).ToHaveTextAsync("Special Buryat Battalion");
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit.Rows.Nth(1)).ToBeFocusedAsync();
        await visit.PressAsync("i");
        await Assertions.Expect(visit.Details).ToContainTextAsync("From whom they have it");
    }

    [Fact]
    public async Task The_divider_moves_by_arrows()
    {
        await using var visit = await site.OpenAsync(Asked);
        var divider = visit.Page.GetByRole(AriaRole.Separator);
        var before = await visit.Stage.BoundingBoxAsync();
        await divider.FocusAsync();
        await visit.PressAsync("ArrowLeft", "ArrowLeft", "ArrowLeft");
        var after = await visit.Stage.BoundingBoxAsync();
        Assert.True(after!.Width > before!.Width + 20, $"{after.Width} after {before.Width}");
    }

    [Theory]
    [InlineData("/", "In the table")]
    [InlineData("/cypher", "In the editor")]
    [InlineData("/snapshots", "Among snapshots")]
    public async Task The_keys_of_a_page_are_a_key_away(string path, string group)
    {
        await using var visit = await site.OpenAsync(path);
        var help = visit.Page.GetByRole(AriaRole.Dialog, new() { Name = "Keys" });
        foreach (var key in new[] { "F1", "?" })
        {
            await visit.PressAsync(key);
            await Assertions.Expect(help.GetByRole(AriaRole.Heading, new() { Name = group })).ToBeVisibleAsync();
            await Assertions.Expect(help).ToContainTextAsync("whoever uses this machine may read and change the graph");
            await visit.PressAsync("Escape");
            await Assertions.Expect(help).ToBeHiddenAsync();
            // Out of what is typed into, where a question mark is a letter.
            await visit.Page.EvaluateAsync("() => document.activeElement.blur()");
        }
    }

    private static async Task WalkAsync(Visit visit)
    {
        foreach (var key in new[] { "ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown" })
        {
            await visit.PressAsync(key);
            await visit.Page.WaitForFunctionAsync("() => document.getElementById('announcer').textContent !== ''");
            if (!await visit.Announced.GetByText("No neighbour").IsVisibleAsync()) return;
        }
    }

    [Fact]
    public async Task Whatever_changes_the_drawing_is_said_also_when_it_is_taken_back()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion");
        await visit.SettledAsync();
        var all = (await visit.DrawnAsync()).Count;
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "c");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("1 entity and 0 connections are drawn");
        await visit.PressAsync("Control+z");
        await Assertions.Expect(visit.Announced).ToContainTextAsync($"Undone, {all} entities");
        await visit.PressAsync("Control+z");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("There is nothing more to take back.");
        await visit.PressAsync("Control+Shift+z");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("Done again, 1 entity and 0 connections are drawn");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Announced).ToContainTextAsync(", selected");
        await visit.PressAsync("Escape");
        await visit.Choice("speakers Source:id:source-kyiv-post").ClickAsync();
        await Assertions.Expect(visit.Announced).ToContainTextAsync("5 of 10 reports");
    }

    [Fact]
    public async Task Headings_that_are_not_seen_are_no_stops()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion");
        await visit.SettledAsync();
        await visit.Page.Locator(".table-bar select").FocusAsync();
        await visit.PressAsync("Tab");
        await Assertions.Expect(visit.Rows.First).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page.Locator("table-panel").GetByRole(AriaRole.Columnheader, new() { Name = "Figure" })).ToHaveCountAsync(1);
        await visit.Page.Locator("[data-view=table]").First.ClickAsync();
        await visit.Rows.First.FocusAsync();
        await visit.PressAsync("Shift+Tab");
        await Assertions.Expect(visit.Page.Locator(".head button").Last).ToBeFocusedAsync();
    }
}
