using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>On whose word: who said it, who only repeats it, which figures contradict, and what was known on a day.</summary>
public sealed class ProvenanceTests(Site site)
{
    private const string Contingent = "Unit:id:unit-north-korean-contingent";
    private const string Engaged = "/?ask&select=Claim:id:claim-contingent-strength-engaged-in-kursk&details";
    private const string Combat = "/?ask&select=Claim:id:claim-contingent-in-combat&details";

    [Fact]
    public async Task Who_first_said_15000_and_who_only_repeated_it_is_one_click_away()
    {
        await using var visit = await site.OpenAsync($"/?unit={Contingent}");
        await visit.SettledAsync();
        await visit.Rows.Filter(new() { HasText = "15,000 soldiers" }).First.ClickAsync();
        var figure = visit.Details.Locator(".figure-table tbody tr").Filter(new() { HasText = "15,000 soldiers" });
        await Assertions.Expect(figure).ToContainTextAsync("National Intelligence Service of South Korea");
        await Assertions.Expect(figure.Locator(".told")).ToHaveTextAsync("told on by bankingnews.gr");
        await Assertions.Expect(visit.Details.Locator(".pairs .sign")).ToContainTextAsync("≠");
    }

    [Fact]
    public async Task Every_stance_is_counted_by_the_parties_whose_it_is()
    {
        await using var visit = await site.OpenAsync(Combat);
        var stances = visit.Details.Locator(".stance-list > li");
        await Assertions.Expect(stances).ToHaveCountAsync(3);
        await Assertions.Expect(stances.First).ToContainTextAsync("11 say so · 2 independent origins · 3 of unknown lineage");
        await Assertions.Expect(stances.Nth(1)).ToContainTextAsync("3 deny it · 2 parties");
        await Assertions.Expect(stances.Nth(1).Locator(".origins li")).ToHaveTextAsync([new Regex("North Korea"), new Regex("Russia")]);
        await Assertions.Expect(stances.Last).ToContainTextAsync("5 have not confirmed it · 3 parties");
    }

    [Fact]
    public async Task A_chain_is_drawn_to_its_origin_said_in_words_and_walked_by_keyboard()
    {
        await using var visit = await site.OpenAsync("/?ask&select=Claim:id:claim-buryat-battalion-strength&details");
        var boxes = visit.Details.Locator(".citation-grid .citation-name");
        await Assertions.Expect(boxes).ToHaveTextAsync(["Kyiv Post", "LIGA.net", "LIGA.net's sources in HUR"]);
        var places = await boxes.EvaluateAllAsync<float[]>("boxes => boxes.map((box) => box.getBoundingClientRect().left)");
        Assert.Equal(places.Order(), places);
        await visit.Details.GetByText("The same in words").ClickAsync();
        await Assertions.Expect(visit.Details.Locator(".in-words li")).ToHaveTextAsync([
            "Kyiv Post cites LIGA.net, who cites LIGA.net's sources in HUR (speaks for Main Intelligence Directorate of Ukraine (HUR)): origin."]);
        await visit.Details.Locator(".citation-box").First.FocusAsync();
        await visit.PressAsync("Tab", "Enter");
        await Assertions.Expect(visit.Details.Locator(".citation-box.current")).ToContainTextAsync("LIGA.net");
        Assert.Contains("report=Report:id:report-liga-battalion-strength", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Figures_stand_in_a_chart_over_time_and_in_a_table_that_is_its_equal()
    {
        await using var visit = await site.OpenAsync(Engaged);
        await Assertions.Expect(visit.Details.Locator(".figure-chart .range")).ToHaveCountAsync(2);
        await Assertions.Expect(visit.Details.Locator(".figure-chart .unequal")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Details.Locator(".figure-chart text.time").First).ToHaveTextAsync("Nov 2024");
        var heights = await visit.Details.Locator(".figure-chart text.number").EvaluateAllAsync<float[]>("numbers => numbers.map((one) => Number(one.getAttribute('y')))");
        Assert.True(heights[1] < heights[0], "15,000 is not above 10,000 to 12,000");
        await Assertions.Expect(visit.Details.Locator(".figure-table td.number")).ToHaveTextAsync(["1", "2"]);
        await Assertions.Expect(visit.Details.Locator(".figure-table td .strong")).ToHaveTextAsync(["10,000–12,000 soldiers", "15,000 soldiers"]);
    }

    [Fact]
    public async Task The_window_for_contradictions_is_the_readers_and_in_the_address()
    {
        await using var visit = await site.OpenAsync("/?ask&select=Claim:id:claim-contingent-strength-in-kursk&details");
        var window = visit.Details.GetByRole(AriaRole.Spinbutton, new() { Name = "Days apart" });
        await Assertions.Expect(window).ToHaveValueAsync("0");
        await Assertions.Expect(visit.Details.Locator(".contradictions")).ToContainTextAsync("Cannot tell: when one of them was so is not fully known");
        var asked = visit.Page.WaitForRequestAsync(new Regex("claims/.*window=30"));
        await window.FillAsync("30");
        await visit.PressAsync("Enter");
        await asked;
        await Assertions.Expect(window).ToHaveValueAsync("30");
        await Assertions.Expect(window).ToBeFocusedAsync();
        Assert.Contains("days-apart=30", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task On_a_day_only_what_was_known_then_is_shown_and_counted()
    {
        await using var visit = await site.OpenAsync(Combat);
        var bar = visit.Details.Locator(".known-bar");
        await bar.GetByLabel("Day", new() { Exact = true }).FillAsync("2024-12-31");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToHaveTextAsync("12 reports known · 7 later");
        await Assertions.Expect(visit.Details.Locator(".stance-list")).Not.ToContainTextAsync("deny");
        Assert.Contains("known-on=2024-12-31", visit.Path, StringComparison.Ordinal);
        await bar.GetByLabel("going by").SelectOptionAsync("as-of");
        await Assertions.Expect(bar.GetByRole(AriaRole.Status)).ToContainTextAsync("of which it cannot be told");
        await Assertions.Expect(visit.Details).ToContainTextAsync("Without a sure date: whether they were known then cannot be told");
        await bar.GetByRole(AriaRole.Button, new() { Name = "All reports, whatever the day" }).ClickAsync();
        await Assertions.Expect(visit.Details.Locator(".stance-list")).ToContainTextAsync("deny");
    }

    [Fact]
    public async Task An_entity_too_is_looked_at_as_on_a_day_and_its_figures_are_taken_along_as_they_were()
    {
        await using var visit = await site.OpenAsync($"/?ask&select={Contingent}&details&known-on=2024-12-31");
        await Assertions.Expect(visit.Details.Locator(".figures").Filter(new() { HasText = "soldiers are in Kursk Oblast" })).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Details.Locator(".figures").Filter(new() { HasText = "took part in the operations" })).ToHaveCountAsync(0);
        var link = await visit.Details.GetByRole(AriaRole.Link, new() { Name = "CSV" }).GetAttributeAsync("href") ?? "";
        var table = await visit.Page.APIRequest.GetAsync(new Uri(site.Address, link).AbsoluteUri);
        var text = await table.TextAsync();
        Assert.Contains("11000", text, StringComparison.Ordinal);
        Assert.DoesNotContain("took part in the operations", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slider_goes_through_the_days_by_keyboard()
    {
        await using var visit = await site.OpenAsync(Combat);
        var slider = visit.Details.GetByRole(AriaRole.Slider, new() { Name = "Day by day" });
        await slider.FocusAsync();
        await visit.PressAsync("ArrowLeft", "ArrowLeft");
        await Assertions.Expect(slider).ToHaveAttributeAsync("aria-valuetext", "31 Dec 2024");
        await Assertions.Expect(visit.Details.Locator(".known-bar").GetByRole(AriaRole.Status)).ToHaveTextAsync("12 reports known · 7 later");
        await Assertions.Expect(slider).ToBeFocusedAsync();
        await visit.PressAsync("End");
        await Assertions.Expect(visit.Details.Locator(".stance-list")).ToContainTextAsync("deny");
        Assert.DoesNotContain("known-on", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_claim_lights_up_its_reports_and_what_they_connect()
    {
        await using var visit = await site.OpenAsync($"/?unit={Contingent}&select={Contingent}&details");
        await visit.SettledAsync();
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "A number of North Korean soldiers took part in the operations in Kursk Oblast." }).First.ClickAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("A number of North Korean soldiers took part in the operations in Kursk Oblast.");
        await Assertions.Expect(visit.Page.Locator("table-panel .row.behind")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task More_room_for_the_details_is_remembered()
    {
        await using var visit = await site.OpenAsync(Engaged, new(Width: 1400));
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "Make the details wider" }).ClickAsync();
        await Assertions.Expect(visit.Details).ToHaveCSSAsync("width", "760px");
        await visit.Page.ReloadAsync();
        await visit.Details.GetByRole(AriaRole.Button, new() { Name = "Make the details narrower" }).ClickAsync();
        await Assertions.Expect(visit.Details).ToHaveCSSAsync("width", "400px");
    }
}
