using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Four views of one answer: what is selected in one lights up in all, and the address holds it.</summary>
public sealed class ViewTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Sudzha = "Place:id:place-sudzha";
    private const string Asked = "/?unit=" + Battalion;

    [Fact]
    public async Task A_place_on_the_map_lights_up_its_rows_its_days_and_itself_in_the_graph()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Map" }).ClickAsync();
        await visit.Mark(Sudzha).Locator(".shape").ClickAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Sudzha");
        Assert.Contains("select=" + Sudzha, visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Rows.Filter(new() { HasText = "near Sudzha" }).First).ToHaveClassAsync("row behind");
        await Assertions.Expect(visit.Page.Locator(".row.aside").First).ToBeAttachedAsync();
        await Assertions.Expect(visit.Page.Locator(".bracket.has-lit").First).ToBeVisibleAsync();

        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Graph" }).ClickAsync();
        await visit.SettledAsync();
        Assert.True(await visit.Page.EvaluateAsync<bool>("(ref) => document.querySelector('graph-panel').view.cy.getElementById(ref).hasClass('chosen')", Sudzha));
    }

    [Fact]
    public async Task Days_of_the_timeline_light_up_rows_entities_and_places()
    {
        await using var visit = await site.OpenAsync(Asked + "&drawing=map");
        await visit.Mark(Sudzha).WaitForAsync();
        var bracket = visit.Page.Locator(".bracket").First;
        await bracket.ClickAsync();
        await Assertions.Expect(bracket).ToHaveAttributeAsync("aria-pressed", "true");
        Assert.Contains("days=said~", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".row.behind").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".row.aside").First).ToBeAttachedAsync();
        await Assertions.Expect(visit.Mark(Sudzha)).Not.ToHaveClassAsync(new System.Text.RegularExpressions.Regex("faded"));
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
        await bracket.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".row.aside")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Back_and_forward_go_through_views_filters_and_selections()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var all = await visit.Rows.CountAsync();
        await visit.Choice("stances asserts").CheckAsync();
        await visit.Choice("places " + Sudzha).CheckAsync();
        var few = await visit.Rows.CountAsync();
        Assert.InRange(few, 1, all - 1);
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Map" }).ClickAsync();
        await visit.Mark(Sudzha).Locator(".shape").ClickAsync();
        await Assertions.Expect(visit.Details).ToBeVisibleAsync();
        var address = visit.Path;

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Stage).ToBeVisibleAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(few);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(1);
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(all);

        for (var step = 0; step < 4; step++) await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Sudzha");
        Assert.Equal(address, visit.Path);
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(few);
    }

    [Fact]
    public async Task An_address_brings_back_filters_map_days_and_what_is_closed()
    {
        await using var visit = await site.OpenAsync(Asked + "&f-stance=asserts&f-to=2024-12-31&drawing=map&rail=closed&timeline=closed&days=said~2024-10-01~2024-12-13~exactly");
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Page.Locator("filter-chips")).ToContainTextAsync("said by 31 Dec 2024");
        await Assertions.Expect(visit.Page.Locator("map-panel")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("filter-rail")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("timeline-panel .plot")).ToBeHiddenAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Filters 2" }).ClickAsync();
        await Assertions.Expect(visit.Choice("stances asserts")).ToBeCheckedAsync();
        await visit.Page.Locator(".fold").ClickAsync();
        await Assertions.Expect(visit.Page.Locator("timeline-panel .plot")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task On_a_phone_there_is_one_view_at_a_time_and_filters_are_a_drawer()
    {
        await using var visit = await site.OpenAsync(Asked, new(Width: 360, Height: 740));
        var views = new Dictionary<string, ILocator>
        {
            ["Table"] = visit.Rows.First,
            ["Graph"] = visit.Stage,
            ["Timeline"] = visit.Page.Locator(".plot"),
            ["Map"] = visit.Page.Locator(".map-stage"),
        };
        foreach (var name in views.Keys)
        {
            await visit.Page.Locator("tab-bar").GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync();
            foreach (var (other, view) in views) await Assertions.Expect(view).ToBeVisibleAsync(new() { Visible = other == name });
        }

        await visit.Page.Locator(".rail-button").ClickAsync();
        await visit.Choice("stances asserts").CheckAsync();
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator("filter-rail")).ToBeHiddenAsync();
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_row_far_down_that_is_selected_is_in_view_when_the_page_opens_and_when_its_tab_does()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-north-korean-contingent&select=Source:id:source-kyiv-post");
        await visit.SettledAsync();
        await Assertions.Expect(visit.Page.Locator("table-panel .row.behind").First).ToBeInViewportAsync(new() { Ratio = 0.9f });
        await visit.GoAsync(new(new(visit.Page.Url), "/?view=graph&unit=Unit:id:unit-north-korean-contingent&select=Source:id:source-kyiv-post"));
        await visit.SettledAsync();
        await visit.Page.Locator("[data-view=table]").First.ClickAsync();
        await Assertions.Expect(visit.Page.Locator("table-panel .row.behind").First).ToBeInViewportAsync(new() { Ratio = 0.9f });
    }
}
