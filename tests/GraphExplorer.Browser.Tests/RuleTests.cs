using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Entities look as rules say; the legend lists the rules, and leaves out what one is true of.</summary>
public sealed class RuleTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Asked = "/?view=graph&rail=closed&timeline=closed&tool=analysis&unit=" + Battalion;

    [Fact]
    public async Task A_rule_is_written_seen_counted_left_out_and_removed()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var form = visit.Page.Locator(".rule-form");
        await form.GetByLabel("Where").SelectOptionAsync("its name contains");
        await form.GetByRole(AriaRole.Textbox, new() { Name = "Value" }).FillAsync("kursk");
        await form.GetByLabel("Looks").SelectOptionAsync("teal");
        await form.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view.cy.getElementById('Place:id:place-kursk').data('tint') === '3'");
        var entry = visit.Page.Locator(".legend-rule");
        await Assertions.Expect(entry.GetByRole(AriaRole.Button).First).ToHaveTextAsync("“kursk”1");
        await entry.GetByRole(AriaRole.Button).First.ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("Kursk", await visit.DrawnAsync());
        await visit.PressAsync("Control+z", "Control+z");
        await visit.SettledAsync();
        Assert.Contains("Kursk", await visit.DrawnAsync());
        await Assertions.Expect(entry).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_rule_without_a_value_is_not_taken()
    {
        await using var visit = await site.OpenAsync(Asked);
        var form = visit.Page.Locator(".rule-form");
        await form.GetByLabel("Where").SelectOptionAsync("its connections");
        await form.GetByLabel("At least").FillAsync("");
        await form.GetByRole(AriaRole.Button, new() { Name = "Add" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".legend-rule")).ToHaveCountAsync(0);
        Assert.DoesNotContain("style=", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rules_are_put_in_order_and_changed_in_their_place()
    {
        await using var visit = await site.OpenAsync(Asked + "&style=type~tint-1~on~unit&style=connections~tint-4~on~2");
        await visit.SettledAsync();
        var rules = visit.Page.Locator(".rule-list");
        await visit.Page.WaitForFunctionAsync($"() => document.querySelector('graph-panel').view.cy.getElementById('{Battalion}').data('tint') === '4'");
        await rules.GetByRole(AriaRole.Button, new() { Name = "Move up: 2 connections or more" }).FocusAsync();
        await visit.PressAsync("Enter");
        await visit.Page.WaitForFunctionAsync($"() => document.querySelector('graph-panel').view.cy.getElementById('{Battalion}').data('tint') === '1'");
        await Assertions.Expect(rules.GetByRole(AriaRole.Button, new() { Name = "Move down: 2 connections or more" })).ToBeFocusedAsync();
        await rules.GetByRole(AriaRole.Button, new() { Name = "Change the rule: 2 connections or more" }).ClickAsync();
        await visit.Page.Locator(".rule-form").GetByLabel("At least").FillAsync("3");
        await visit.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => Uri.UnescapeDataString(url).Contains("style=connections~tint-4~on~3&style=type~tint-1~on~unit", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator(".legend-rule")).ToHaveCountAsync(2);
    }
}
