using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The map: fetched when it is opened, honest about what a point stands for, and walked by keys.</summary>
public sealed class MapTests(Site site)
{
    private const string Asked = "/?ask";

    [Fact]
    public async Task What_the_map_is_drawn_with_is_fetched_when_it_is_opened_and_not_before()
    {
        var fetched = new List<string>();
        await using var visit = await site.OpenAsync(Asked, new(Prepare: page =>
        {
            page.Request += (_, request) => fetched.Add(new Uri(request.Url).AbsolutePath);
            return Task.CompletedTask;
        }));
        await visit.SettledAsync();
        Assert.DoesNotContain(fetched, path => path.Contains("/d3/", StringComparison.Ordinal) || path.Contains("world-atlas", StringComparison.Ordinal));
        await visit.Page.GetByRole(AriaRole.Tab, new() { Name = "Map" }).ClickAsync();
        await visit.Mark("Place:id:place-kursk-oblast").WaitForAsync();
        Assert.Contains(fetched, path => path.EndsWith("/lib/world-atlas/land-110m.json", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_town_is_a_disc_a_region_a_ring_an_ambiguous_name_a_broken_one_and_nowhere_is_in_the_list()
    {
        await using var visit = await site.OpenAsync(Asked + "&drawing=map");
        await visit.Mark("Place:id:place-kursk-oblast").WaitForAsync();
        await Assertions.Expect(visit.Mark("Place:id:place-sudzha")).ToHaveClassAsync("mark spot");
        await Assertions.Expect(visit.Mark("Place:id:place-kursk-oblast")).ToHaveClassAsync("mark area");
        await Assertions.Expect(visit.Mark("Place:id:place-kursk")).ToHaveClassAsync("mark spot doubtful");
        await Assertions.Expect(visit.Mark("Place:id:place-kursk").Locator("title")).ToContainTextAsync("may be Kursk (city), Kursk Oblast");
        await visit.Page.Locator(".map-list summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".map-list")).ToContainTextAsync("Europe");
        await visit.Page.Locator(".place-list").GetByRole(AriaRole.Button, new() { Name = "Sudzha centre of the town" }).ClickAsync();
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Sudzha");
        await Assertions.Expect(visit.Mark("Place:id:place-sudzha")).ToHaveClassAsync("mark spot chosen");
    }

    [Fact]
    public async Task Keys_walk_from_place_to_place_zoom_move_and_select()
    {
        await using var visit = await site.OpenAsync(Asked + "&drawing=map");
        await visit.Mark("Place:id:place-kursk-oblast").WaitForAsync();
        await visit.Page.Locator(".map-stage").FocusAsync();
        await visit.PressAsync("Home");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("Kursk Oblast, 30 reports, centre of the region");
        await visit.PressAsync("ArrowRight");
        await Assertions.Expect(visit.Announced).Not.ToContainTextAsync("Kursk Oblast");
        var before = await visit.Page.Locator(".map-canvas g").First.GetAttributeAsync("transform");
        await visit.PressAsync("+", "+", "Shift+ArrowLeft");
        await Assertions.Expect(visit.Page.Locator(".map-canvas g").First).Not.ToHaveAttributeAsync("transform", before!);
        await visit.PressAsync("0");
        await Assertions.Expect(visit.Page.Locator(".map-canvas g").First).ToHaveAttributeAsync("transform", before!);
        await visit.PressAsync("Home", "Enter");
        await Assertions.Expect(visit.Details.Locator("h2")).ToHaveTextAsync("Kursk Oblast");
    }

    [Fact]
    public async Task Hidden_places_leave_a_way_back()
    {
        await using var visit = await site.OpenAsync(Asked + "&drawing=map&hide=place");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Show places" }).ClickAsync();
        await visit.Mark("Place:id:place-kursk-oblast").WaitForAsync();
    }
}
