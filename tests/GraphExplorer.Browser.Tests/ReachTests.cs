using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Reaching everybody: accessibility in every state, narrow windows, zoom.</summary>
public sealed class ReachTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";

    public static TheoryData<string> States =>
    [
        "/",
        "/?ask",
        $"/?unit={Battalion}&select={Battalion}&details",
        $"/?unit={Battalion}&report=Report:id:report-001-battalion-strength&details",
        $"/?unit={Battalion}&region=Place:id:place-donetsk",
    ];

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_serious_findings_in_light(string path) => await CheckAsync(path, new());

    [Theory]
    [MemberData(nameof(States))]
    public async Task No_serious_findings_in_dark(string path) => await CheckAsync(path, new(Dark: true));

    [Fact]
    public async Task No_serious_findings_in_menus_and_help()
    {
        await using var visit = await site.OpenAsync("/?ask");
        await visit.SettledAsync();
        await visit.Slot("outlet").Locator(".slot-button").ClickAsync();
        await visit.Menu("outlet").GetByRole(AriaRole.Option).First.WaitForAsync();
        await FindNothingAsync(visit);
        await visit.PressAsync("Escape", "?");
        await visit.Page.Locator("dialog[open]").WaitForAsync();
        await FindNothingAsync(visit);
    }

    [Theory]
    [InlineData("/", 360)]
    [InlineData("/?ask", 360)]
    [InlineData("/?ask&view=graph", 360)]
    [InlineData($"/?unit={Battalion}&select={Battalion}&details", 640)]
    [InlineData($"/?unit={Battalion}&select={Battalion}&details", 1024)]
    public async Task Nothing_runs_out_of_the_window_at_the_side(string path, int width)
    {
        await using var visit = await site.OpenAsync(path, new(Width: width, Height: 700));
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        var (room, taken) = await WidthsAsync(visit);
        Assert.Equal(room, taken);
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

    private async Task CheckAsync(string path, VisitOptions options)
    {
        await using var visit = await site.OpenAsync(path, options);
        await visit.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await Assertions.Expect(visit.Page.Locator("main")).Not.ToBeEmptyAsync();
        await FindNothingAsync(visit);
    }

    private static async Task FindNothingAsync(Visit visit)
    {
        var result = await visit.Page.RunAxe(new AxeRunOptions());
        var serious = result.Violations.Where(found => found.Impact is "serious" or "critical")
            .Select(found => $"{found.Id}: {found.Help}: {string.Join(" | ", found.Nodes.Take(3).Select(node => node.Html))}");
        Assert.Empty(serious);
    }

    private static async Task<(int Room, int Taken)> WidthsAsync(Visit visit)
    {
        var widths = await visit.Page.EvaluateAsync<int[]>(
            "() => [document.documentElement.clientWidth, Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)]");
        return (widths[0], widths[1]);
    }
}
