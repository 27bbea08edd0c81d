using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Going on from an answer: search, expand, undo, details, by mouse.</summary>
public sealed class ExploreTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Asked = "/?unit=" + Battalion;

    [Fact]
    public async Task Search_finds_an_alias_and_shows_everything_about_the_entity()
    {
        await using var visit = await site.OpenAsync();
        await visit.Page.Keyboard.TypeAsync("dprk");
        var hit = visit.Page.Locator(".search-results").GetByRole(AriaRole.Option).Filter(new() { HasText = "North Korean contingent" });
        await Assertions.Expect(hit).ToContainTextAsync("also DPRK");
        await hit.ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".answer-title")).ToContainTextAsync("North Korean contingent in Russia");
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("North Korean contingent in Russia");
        await visit.SettledAsync();
        Assert.Contains("Kursk Oblast", await visit.DrawnAsync());
    }

    [Fact]
    public async Task An_entity_found_while_an_answer_is_open_joins_it()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.PressAsync("/");
        await visit.Page.Keyboard.TypeAsync("zelensky");
        await visit.Page.Locator(".search-results").GetByRole(AriaRole.Option, new() { Name = "Volodymyr Zelensky" }).ClickAsync();
        await visit.Page.Locator(".added").GetByText("Volodymyr Zelensky").WaitForAsync();
        await visit.SettledAsync();
        Assert.Superset(new HashSet<string> { "Special Buryat Battalion", "Volodymyr Zelensky" }, new HashSet<string>(await visit.DrawnAsync()));
    }

    [Fact]
    public async Task What_is_around_an_entity_is_drawn_before_its_thousands_of_reports_are_read()
    {
        var read = new TaskCompletionSource();
        await using var visit = await site.OpenAsync("/", new(Prepare: page => page.RouteAsync(new Regex("/api/v1/entities/[^/]+/(reports|provenance)"), async route =>
        {
            await read.Task;
            await route.ContinueAsync();
        })));
        await visit.Page.Keyboard.TypeAsync("dprk");
        await visit.Page.Locator(".search-results").GetByRole(AriaRole.Option).Filter(new() { HasText = "North Korean contingent" }).ClickAsync();
        await Assertions.Expect(visit.Details).ToContainTextAsync("Its reports are being weighed…");
        await Assertions.Expect(visit.Page.Locator(".table-foot")).ToHaveTextAsync("The reports are being read…");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view?.cy.nodes().length > 5");
        var before = await visit.PlacesAsync();

        read.SetResult();
        await visit.SettledAsync();
        await Assertions.Expect(visit.Details.Locator(".claim-list").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
        Assert.Equal(before, await visit.PlacesAsync());
    }

    [Fact]
    public async Task Reports_that_cannot_be_read_leave_the_drawing_and_can_be_asked_for_again()
    {
        await using var visit = await site.OpenAsync($"/?about={Battalion}", new(ExpectsFailures: true, Prepare: page => page.RouteAsync("**/reports?*", route => route.AbortAsync())));
        await Assertions.Expect(visit.Page.Locator("answer-view .notice.error")).ToContainTextAsync("What was shown before is still here.");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view?.cy.nodes().length > 5");
        await Assertions.Expect(visit.Page.Locator(".table-foot")).ToBeEmptyAsync();
        await visit.Page.UnrouteAllAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Try again" }).First.ClickAsync();
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task An_expansion_adds_neighbours_leaves_the_rest_in_place_and_can_be_undone()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var before = await visit.PlacesAsync();
        await visit.ClickNodeAsync("Source:id:source-kyiv-post");
        var relation = visit.Details.Locator(".relation").Filter(new() { HasTextRegex = new(@"reported on · \d+ units") });
        await relation.ClickAsync();
        await visit.Page.Locator(".added li").WaitForAsync();
        await visit.SettledAsync();
        var after = await visit.PlacesAsync();
        Assert.True(after.Count > before.Count, $"{after.Count} after {before.Count}");
        Assert.All(before, node => Assert.Equal(node.Value, after[node.Key]));

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".added li")).ToHaveCountAsync(0);
        await visit.SettledAsync();
        Assert.Equal(before, await visit.PlacesAsync());

        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Redo" }).ClickAsync();
        await visit.Page.Locator(".added li").WaitForAsync();
        await visit.SettledAsync();
        Assert.Equal(after, await visit.PlacesAsync());
    }

    [Fact]
    public async Task Of_two_expansions_one_is_taken_away_alone()
    {
        await using var visit = await site.OpenAsync(
            Asked + "&expand=belongs-to~out~actor~20~Unit:id:unit-11th-separate-airborne-assault-brigade&expand=within~out~place~20~Place:id:place-sudzha");
        await visit.SettledAsync();
        var chips = visit.Page.Locator(".added li");
        await Assertions.Expect(chips).ToHaveCountAsync(2);
        await chips.First.Locator(".icon-button").ClickAsync();
        await Assertions.Expect(chips).ToHaveCountAsync(1);
        await Assertions.Expect(chips).ToContainTextAsync("Sudzha");
    }

    [Fact]
    public async Task An_entity_opens_on_a_click_with_figures_reports_and_chains()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.ClickNodeAsync(Battalion);
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Special Buryat Battalion");
        await Assertions.Expect(visit.Details.Locator(".figures").First).ToContainTextAsync("up to 3,000 soldiers");
        await visit.Details.Locator(".report-list summary").First.ClickAsync();
        await Assertions.Expect(visit.Details.Locator(".report-list .citation-grid").First).ToBeVisibleAsync();
        var covered = await visit.Page.EvaluateAsync<bool>("""
            (ref) => {
              const node = document.querySelector('graph-panel').view.viewport.screenBox(ref);
              const panel = document.querySelector('details-panel').getBoundingClientRect();
              return node.right > panel.left;
            }
            """, Battalion);
        Assert.False(covered, "the panel covers the selection");
    }

    [Fact]
    public async Task A_connection_opens_with_the_reports_behind_it()
    {
        await using var visit = await site.OpenAsync(Asked + $"&edge={Battalion}|reported-in|Place:id:place-sudzha&details");
        await Assertions.Expect(visit.Details).ToContainTextAsync("reported in");
        await Assertions.Expect(visit.Details.Locator(".claim-list > li").First).ToContainTextAsync("Sudzha");
    }

    [Fact]
    public async Task A_kind_can_be_hidden_by_the_legend()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        Assert.Contains("Sudzha", await visit.DrawnAsync());
        await visit.Page.Locator(".legend").GetByRole(AriaRole.Button, new() { Name = "Places" }).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("Sudzha", await visit.DrawnAsync());
    }

    [Fact]
    public async Task Six_officers_told_twice_have_one_origin()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-north-korean-officers-near-donetsk&speakers=outlets");
        await visit.SettledAsync();
        var told = visit.Rows.Filter(new() { HasText = "6 killed" });
        Assert.True(await told.CountAsync() >= 2, await visit.Page.Locator("table-panel").InnerTextAsync());
        foreach (var origins in await told.Locator(".cell-origins .count").AllTextContentsAsync()) Assert.Equal("1", origins);
    }
}
