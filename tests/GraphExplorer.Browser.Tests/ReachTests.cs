using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Reaching everybody: menus, narrow windows. Whole pages are in <see cref="EveryStateTests"/>.</summary>
public sealed class ReachTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";

    [Fact]
    public async Task No_serious_findings_in_menus_and_help()
    {
        await using var visit = await site.OpenAsync("/?unit=" + Battalion);
        await visit.SettledAsync();
        await visit.Slot("outlet").Locator(".slot-button").ClickAsync();
        await visit.Menu("outlet").GetByRole(AriaRole.Option).First.WaitForAsync();
        Assert.Empty(await Reach.SeriousAsync(visit));
        await visit.PressAsync("Escape", "?");
        await visit.Page.Locator("dialog[open]").WaitForAsync();
        Assert.Empty(await Reach.SeriousAsync(visit));
    }

    [Theory]
    [InlineData("/?ask&view=graph", 360)]
    [InlineData($"/?unit={Battalion}&select={Battalion}&details", 800)]
    [InlineData($"/?unit={Battalion}&select={Battalion}&details", 1024)]
    public async Task Nothing_runs_out_of_the_window_at_the_side(string path, int width)
    {
        await using var visit = await site.OpenAsync(path, new(Width: width, Height: 700));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.Empty(await Reach.OutsideAsync(visit));
    }

    [Fact]
    public async Task A_narrow_window_shows_one_view_at_a_time()
    {
        await using var visit = await site.OpenAsync("/?ask", new(Width: 360, Height: 740));
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Stage).ToBeHiddenAsync();
        await visit.Page.Locator("tab-bar").GetByRole(AriaRole.Button, new() { Name = "Graph" }).ClickAsync();
        await Assertions.Expect(visit.Stage).ToBeVisibleAsync();
        await Assertions.Expect(visit.Rows.First).ToBeHiddenAsync();
    }
}
