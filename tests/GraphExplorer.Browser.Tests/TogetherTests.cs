using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Several entities selected together, by every way to do so, and what can be done with them.</summary>
public sealed class TogetherTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Sudzha = "Place:id:place-sudzha";
    private const string KyivPost = "Source:id:source-kyiv-post";
    private const string Asked = "/?view=graph&rail=closed&timeline=closed&unit=" + Battalion;

    [Fact]
    public async Task Shift_and_a_click_select_together_and_the_bar_hides_them_all()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Page.Keyboard.DownAsync("Shift");
        await visit.ClickNodeAsync(Sudzha);
        await visit.ClickNodeAsync(KyivPost);
        await visit.Page.Keyboard.UpAsync("Shift");
        await Assertions.Expect(Bar(visit)).ToContainTextAsync("2 selected together");
        await Bar(visit).GetByRole(AriaRole.Button, new() { Name = "Hide" }).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("Sudzha", await visit.DrawnAsync());
        Assert.DoesNotContain("Kyiv Post", await visit.DrawnAsync());
        await Assertions.Expect(Bar(visit)).ToBeHiddenAsync();
        await visit.PressAsync("Control+z");
        await visit.SettledAsync();
        Assert.Contains("Sudzha", await visit.DrawnAsync());
    }

    [Fact]
    public async Task Keys_select_together_draw_as_one_and_open_again()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "PageDown", "x", "PageDown", "x");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("2 selected together");
        var before = await visit.DrawnAsync();
        await visit.PressAsync("g");
        await visit.SettledAsync();
        Assert.Equal(before.Count - 1, (await visit.DrawnAsync()).Count);
        Assert.Contains("bundle=", visit.Path, StringComparison.Ordinal);
        await visit.ClickNodeAsync("group:~0");
        await visit.SettledAsync();
        Assert.Equal(before, await visit.DrawnAsync());
    }

    [Fact]
    public async Task What_two_have_in_common_is_drawn_counted_and_taken_away_alone()
    {
        await using var visit = await site.OpenAsync($"{Asked}&pick={Battalion}&pick={KyivPost}");
        await visit.SettledAsync();
        var before = await visit.DrawnAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("n");
        var chip = visit.Page.Locator(".added li").Filter(new() { HasText = "in common" });
        await Assertions.Expect(chip).ToBeVisibleAsync();
        await visit.SettledAsync();
        Assert.True((await visit.DrawnAsync()).Count >= before.Count);
        Assert.Contains($"common={KyivPost}~{Battalion}", visit.Path, StringComparison.Ordinal);
        await chip.GetByRole(AriaRole.Button).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(before, await visit.DrawnAsync());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_box_and_a_lasso_select_what_is_inside(bool lasso)
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var drawn = (await visit.DrawnAsync()).Count;
        var box = (await visit.Stage.BoundingBoxAsync())!;
        if (lasso) await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Lasso" }).ClickAsync();
        else await visit.Page.Keyboard.DownAsync("Shift");
        var mouse = visit.Page.Mouse;
        await mouse.MoveAsync(box.X + 8, box.Y + 48);
        await mouse.DownAsync();
        await mouse.MoveAsync(box.X + box.Width - 8, box.Y + 48);
        if (lasso) await mouse.MoveAsync(box.X + box.Width - 8, box.Y + box.Height - 8);
        await mouse.MoveAsync(lasso ? box.X + 8 : box.X + box.Width - 70, box.Y + box.Height - 48);
        await mouse.UpAsync();
        await visit.Page.Keyboard.UpAsync("Shift");
        await Assertions.Expect(Bar(visit)).ToContainTextAsync($"{drawn} selected together");
        await visit.PressAsync("Escape");
        await Assertions.Expect(Bar(visit)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task All_others_are_hidden_and_what_is_measured_is_the_part_that_was_chosen()
    {
        const string Chosen = "&pick=Unit:id:unit-special-buryat-battalion&pick=Place:id:place-sudzha&pick=Place:id:place-kursk";
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion&group=place&view=graph&rail=closed&timeline=closed&tool=analysis&size-by=degree" + Chosen);
        await visit.SettledAsync();
        await Bar(visit).GetByRole(AriaRole.Button, new() { Name = "Only these" }).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(["2 places", "Special Buryat Battalion"], await visit.DrawnAsync());
        await Assertions.Expect(visit.Announced).ToHaveTextAsync("2 entities and 1 connection are drawn");
        await Assertions.Expect(visit.Page.Locator("analysis-panel")).ToContainTextAsync("Of 3 entities and 2 connections that are drawn.");
        await visit.PressAsync("Control+z");
        await visit.SettledAsync();
        Assert.True((await visit.DrawnAsync()).Count > 3);
    }

    private static ILocator Bar(Visit visit) => visit.Page.Locator(".pick-bar");
}
