using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The timeline: spans of days, chosen with a mouse, a finger and keys.</summary>
public sealed class TimelineTests(Site site)
{
    private const string Open = "/?ask";

    [Fact]
    public async Task Spans_are_drawn_as_spans_and_said_to_whoever_hears_them()
    {
        await using var visit = await site.OpenAsync(Open);
        await Assertions.Expect(visit.Page.Locator(".bracket").First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "December 2024: 43 reports, 58 more may be" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Some time in 31 Oct – 31 Dec 2025: 49 reports" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".bracket.open-start").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Dragging_chooses_a_window_and_a_handle_moves_its_end()
    {
        await using var visit = await site.OpenAsync(Open);
        var plot = await PlotAsync(visit);
        await DragAsync(visit, (plot.X + (plot.Width * 0.3f), plot.Y + 10), (plot.X + (plot.Width * 0.6f), plot.Y + 10));
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(1);
        await Assertions.Expect(visit.Page.Locator("[aria-pressed=true].time-bar")).ToHaveCountAsync(0);
        Assert.Matches("f-from=2025-0[123]-.*f-to=2025-0[678]-", visit.Path);
        var rows = await visit.Rows.CountAsync();
        Assert.InRange(rows, 1, 169);

        var handle = (await visit.Page.GetByRole(AriaRole.Slider, new() { Name = "Last day" }).BoundingBoxAsync())!;
        await DragAsync(visit, (handle.X + (handle.Width / 2), handle.Y + 30), (plot.X + plot.Width + 30, handle.Y + 30));
        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToContainTextAsync("said from");
        Assert.DoesNotContain("f-to", visit.Path, StringComparison.Ordinal);
        Assert.True(await visit.Rows.CountAsync() > rows);
    }

    [Fact]
    public async Task A_finger_chooses_a_window_too()
    {
        await using var visit = await site.OpenAsync(Open + "&view=timeline", new(Width: 360, Height: 740, Touch: true));
        var plot = await PlotAsync(visit);
        var session = await visit.Page.Context.NewCDPSessionAsync(visit.Page);
        foreach (var (type, share) in new[] { ("touchStart", 0.2), ("touchMove", 0.3), ("touchMove", 0.4), ("touchEnd", 0) })
        {
            object[] points = type == "touchEnd" ? [] : [new { x = plot.X + (plot.Width * share), y = plot.Y + 30 }];
            await session.SendAsync("Input.dispatchTouchEvent", new() { ["type"] = type, ["touchPoints"] = points });
        }

        await Assertions.Expect(visit.Page.Locator("filter-chips .chip")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Keys_move_between_bars_select_their_reports_and_move_the_ends()
    {
        await using var visit = await site.OpenAsync(Open);
        await visit.Page.Locator(".time-bar").First.FocusAsync();
        await visit.PressAsync("ArrowRight", "ArrowRight");
        await Assertions.Expect(visit.Page.Locator(".time-bar").Nth(2)).ToBeFocusedAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Page.Locator(".time-bar").Nth(2)).ToBeFocusedAsync();
        Assert.Contains("days=said~2024-12-01~2024-12-31", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".row.behind")).ToHaveCountAsync(101);
        await visit.PressAsync("ArrowDown");
        await Assertions.Expect(visit.Page.Locator(".bracket:focus")).ToHaveCountAsync(1);

        var first = visit.Page.GetByRole(AriaRole.Slider, new() { Name = "First day" });
        await first.FocusAsync();
        await visit.PressAsync("PageUp", "ArrowRight", "ArrowRight", "ArrowLeft");
        await Assertions.Expect(first).ToHaveAttributeAsync("aria-valuetext", "1 Nov 2024");
        Assert.Contains("f-from=2024-11-01", visit.Path, StringComparison.Ordinal);
        await visit.PressAsync("Home");
        await Assertions.Expect(visit.Page.Locator("filter-chips")).ToBeHiddenAsync();
    }

    private static async Task<LocatorBoundingBoxResult> PlotAsync(Visit visit)
    {
        await visit.Page.Locator(".time-bar").First.WaitForAsync();
        return (await visit.Page.Locator(".plot").BoundingBoxAsync())!;
    }

    private static async Task DragAsync(Visit visit, (float X, float Y) from, (float X, float Y) to)
    {
        await visit.Page.Mouse.MoveAsync(from.X, from.Y);
        await visit.Page.Mouse.DownAsync();
        await visit.Page.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 6 });
        await visit.Page.Mouse.UpAsync();
    }
}
