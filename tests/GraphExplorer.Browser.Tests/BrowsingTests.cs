using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>What can be done to a drawing: hide, hold, collapse, group; each by keys and by its menu, each undone alone, all in the address.</summary>
public sealed class BrowsingTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Sudzha = "Place:id:place-sudzha";
    private const string Asked = "/?view=graph&rail=closed&unit=" + Battalion;

    [Fact]
    public async Task Keys_collapse_and_open_an_entity_and_undo_takes_it_back()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var all = await visit.DrawnAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "c");
        await visit.SettledAsync();
        Assert.Equal(["Special Buryat Battalion"], await visit.DrawnAsync());
        await Assertions.Expect(visit.Page.Locator(".added li")).ToContainTextAsync("collapsed");
        Assert.Contains("fold=" + Battalion, visit.Path, StringComparison.Ordinal);
        await visit.PressAsync("Control+z");
        await visit.SettledAsync();
        Assert.Equal(all, await visit.DrawnAsync());
    }

    [Fact]
    public async Task What_is_hidden_is_said_and_comes_back_to_its_place()
    {
        await using var visit = await site.OpenAsync(Asked + "&select=" + Sudzha);
        await visit.SettledAsync();
        var before = await visit.PlacesAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("e");
        await visit.Page.Locator(".expand-menu").GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("Sudzha", await visit.DrawnAsync());
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("1 entity hidden");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show again" }).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(before, await visit.PlacesAsync());
    }

    [Fact]
    public async Task What_is_held_stands_where_the_address_says()
    {
        await using var visit = await site.OpenAsync(Asked + "&pin=300~-200~" + Sudzha);
        await visit.SettledAsync();
        Assert.Equal("300 -200", (await visit.PlacesAsync())[Sudzha]);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Let all go" }).ClickAsync();
        await visit.Page.WaitForURLAsync(url => !url.Contains("pin=", StringComparison.Ordinal));
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "p");
        await visit.Page.WaitForURLAsync(url => url.Contains("pin=", StringComparison.Ordinal) && url.Contains(Battalion, StringComparison.Ordinal));
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("Held in place");
    }

    [Fact]
    public async Task All_of_a_type_are_drawn_as_one_and_opened_again()
    {
        await using var visit = await site.OpenAsync(Asked + "&group=place");
        await visit.SettledAsync();
        Assert.Contains("2 places", await visit.DrawnAsync());
        Assert.DoesNotContain("Sudzha", await visit.DrawnAsync());
        await visit.ClickNodeAsync("group:place");
        await visit.SettledAsync();
        Assert.Contains("Sudzha", await visit.DrawnAsync());
        Assert.DoesNotContain("group=", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_connection_of_a_group_lights_up_its_reports_and_opens_nothing_that_the_server_would_refuse()
    {
        await using var visit = await site.OpenAsync("/?group=source&rail=closed&timeline=closed&unit=" + Battalion);
        await visit.SettledAsync();
        var at = await visit.Page.EvaluateAsync<float[]>("""
            () => {
              const middle = document.querySelector('graph-panel').view.cy.getElementById('group:source|reported-on|Unit:id:unit-special-buryat-battalion').renderedMidpoint();
              const box = document.querySelector('graph-panel .canvas').getBoundingClientRect();
              return [middle.x + box.x, middle.y + box.y];
            }
            """);
        await visit.Page.Mouse.ClickAsync(at[0], at[1]);
        await visit.Page.WaitForURLAsync(url => url.Contains("edge=group", StringComparison.Ordinal));
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
        await visit.PressAsync("Control+s");
        await visit.Page.Locator(".save input").FillAsync($"A group {Guid.NewGuid():N}");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Announced).ToContainTextAsync("was saved");
    }

    [Fact]
    public async Task What_is_drawn_as_one_is_selected_together_with_others()
    {
        await using var visit = await site.OpenAsync("/?view=graph&rail=closed&group=place&unit=" + Battalion);
        await visit.SettledAsync();
        await visit.Page.EvaluateAsync("() => document.querySelector('graph-panel').acts.pick('group:place')");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("2 selected together");
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view.cy.getElementById('group:place').hasClass('picked')");
    }
}
