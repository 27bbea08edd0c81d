using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>One set of filters narrows all views, and says what it leaves.</summary>
public sealed class FilterTests(Site site)
{
    private const string Open = "/?ask";

    [Fact]
    public async Task A_stance_narrows_table_graph_timeline_and_map()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.SettledAsync();
        await visit.Choice("stances denies").CheckAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips .left")).ToHaveTextAsync("2 of 170 reports");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Rows.Locator(".stance-denies")).ToHaveCountAsync(2);
        await visit.SettledAsync();
        Assert.InRange((await visit.DrawnAsync()).Count, 2, 12);
        await Assertions.Expect(visit.Page.Locator("timeline-panel .most")).ToHaveTextAsync("1");
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Map" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".map-list summary, .map-notice .notice").First).ToBeVisibleAsync();
        Assert.InRange(await visit.Page.Locator("map-panel [data-ref]").CountAsync(), 0, 2);
    }

    [Fact]
    public async Task Counts_follow_the_other_filters_and_chips_take_each_off_again()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.SettledAsync();
        var kyivPost = visit.Choice("speakers Source:id:source-kyiv-post");
        await kyivPost.CheckAsync();
        await Assertions.Expect(kyivPost).ToBeFocusedAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(60);
        await Assertions.Expect(visit.Page.Locator(".choice:has([data-choice='stances asserts']) .choice-count")).ToHaveTextAsync("57");
        await visit.Choice("kinds place").UncheckAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(2);
        await visit.SettledAsync();
        Assert.DoesNotContain("Kursk Oblast", await visit.DrawnAsync());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove filter: said by Kyiv Post" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Remove filter: without places" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(170);
    }

    [Fact]
    public async Task The_legend_is_a_filter_like_the_one_in_the_rail_and_undo_takes_it_back()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.SettledAsync();
        await visit.Page.Locator("graph-panel .legend").GetByRole(AriaRole.Button, new() { Name = "Units" }).PressAsync("Enter");
        await Assertions.Expect(visit.Choice("kinds unit")).Not.ToBeCheckedAsync();
        await Assertions.Expect(visit.Page.Locator(".table-foot")).ToContainTextAsync("No report passes the filters.");
        await visit.PressAsync("Control+z");
        await Assertions.Expect(visit.Choice("kinds unit")).ToBeCheckedAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(170);
    }

    [Fact]
    public async Task Connections_and_their_number_narrow_the_drawing()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.SettledAsync();
        await visit.Choice("relations reported-in").CheckAsync();
        await visit.SettledAsync();
        var relations = await visit.Page.EvaluateAsync<string[]>("() => [...new Set(document.querySelector('graph-panel').visible.graph.edges.map(({ relation }) => relation))]");
        Assert.Equal(["reported-in"], relations);
        var before = (await visit.DrawnAsync()).Count;
        await visit.Page.Locator("[data-choice=degree]").SelectOptionAsync("3");
        await visit.SettledAsync();
        Assert.InRange((await visit.DrawnAsync()).Count, 1, before - 1);
        await visit.Page.Locator(".rail-head").GetByRole(AriaRole.Button, new() { Name = "Clear filters" }).ClickAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(170);
    }

    [Fact]
    public async Task Two_days_narrow_to_what_may_have_been_said_between_them()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.SettledAsync();
        var fields = visit.Page.Locator("filter-rail input[type=date]");
        await fields.Nth(0).FillAsync("2025-01-01");
        await fields.Nth(1).FillAsync("2025-09-30");
        await Assertions.Expect(visit.Page.Locator("filter-chips .left")).ToHaveTextAsync("27 of 170 reports");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(27);
        Assert.Contains("f-from=2025-01-01&f-to=2025-09-30", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Slider, new() { Name = "First day" })).ToHaveAttributeAsync("aria-valuetext", "1 Jan 2025");
        await visit.Page.Locator("filter-rail").GetByRole(AriaRole.Combobox, new() { Name = "When", Exact = true }).SelectOptionAsync("asOf");
        await Assertions.Expect(visit.Page.Locator("filter-rail .days-filter")).ToContainTextAsync("do not say when it was so");
        await Assertions.Expect(visit.Page.Locator("filter-chips .left")).Not.ToHaveTextAsync("27 of 170 reports");
    }
}
