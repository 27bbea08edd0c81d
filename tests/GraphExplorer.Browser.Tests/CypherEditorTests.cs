using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>What the editor does while somebody writes.</summary>
public sealed class CypherEditorTests(Site site)
{
    [Fact]
    public async Task Labels_types_properties_and_functions_are_completed()
    {
        await using var visit = await site.OpenAsync("/cypher");
        var bench = new CypherBench(visit);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('query-editor').catalogue.functions.length > 50");
        await TypeAsync(bench, "MATCH (unit:Un", "Unit");
        await TypeAsync(bench, "<-[:ABO", "ABOUT", "End");
        await TypeAsync(bench, "-(claim) RETURN unit.ech", "echelon", "End");
        await visit.Page.Keyboard.TypeAsync(", collect");
        await Assertions.Expect(bench.Hints.First).ToContainTextAsync("collect(");
        await FollowedAsync(bench);
        await visit.PressAsync("Enter");
        await TypeAsync(bench, "claim.te", "text");
        Assert.Equal("MATCH (unit:Unit)<-[:ABOUT]-(claim) RETURN unit.echelon, collect(claim.text)", await bench.TextAsync());
        await Assertions.Expect(bench.Editor.Locator(".cm-type")).ToHaveTextAsync(["Unit", "ABOUT"]);
        await Assertions.Expect(bench.Editor.Locator(".cm-builtin")).ToHaveTextAsync(["collect"]);
    }

    [Fact]
    public async Task Several_lines_that_come_at_once_take_the_place_of_several()
    {
        var lines = string.Join(",\n", Enumerable.Range(0, 30).Select(number => $"{number} AS c{number}"));
        await using var visit = await site.OpenAsync(CypherBench.AddressOf("RETURN\n1,\n2,\n3"));
        var bench = new CypherBench(visit);
        foreach (var text in new[] { $"RETURN {lines}", $"WITH {lines}\nRETURN c1,\nc2", "RETURN 7" })
        {
            await bench.WriteAsync(text);
            Assert.Equal(text, await bench.TextAsync());
        }

        await bench.RunAsync();
        await Assertions.Expect(bench.Cells).ToHaveTextAsync("7");
    }

    [Fact]
    public async Task Escape_leads_out_of_the_editor()
    {
        await using var visit = await site.OpenAsync("/cypher");
        var bench = new CypherBench(visit);
        await visit.PressAsync("Tab");
        await visit.Page.Keyboard.TypeAsync("42");
        Assert.Equal("  42", await bench.TextAsync());
        await visit.PressAsync("Escape", "Tab");
        await Assertions.Expect(bench.Button("Run")).ToBeFocusedAsync();
        await visit.PressAsync("Shift+Tab");
        await Assertions.Expect(visit.Page.Locator("query-editor .CodeMirror-code")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task The_ways_between_the_pages_are_on_both()
    {
        await using var visit = await site.OpenAsync("/");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Cypher" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("nav.pages [aria-current=page]")).ToHaveTextAsync("Cypher");
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Explore", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("nav.pages [aria-current=page]")).ToHaveTextAsync("Explore");
    }

    private static async Task TypeAsync(CypherBench bench, string text, string hint, string then = "")
    {
        await bench.Page.Keyboard.TypeAsync(text);
        await Assertions.Expect(bench.Hints.First).ToContainTextAsync(hint);
        await FollowedAsync(bench);
        await bench.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(bench.Hints).ToHaveCountAsync(0);
        await bench.Page.Keyboard.PressAsync(then.Length > 0 ? then : "End");
    }

    // The list is made anew a frame after each letter, and keys in between reach the one before it.
    private static Task FollowedAsync(CypherBench bench) =>
        bench.Page.EvaluateAsync("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))))");
}
