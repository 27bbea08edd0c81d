using System.Xml.Linq;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Taking along what is shown: reports, their sources, the drawing.</summary>
public sealed class TakingTests(Site site)
{
    private const string Asked = "/?unit=Unit:id:unit-special-buryat-battalion";

    [Fact]
    public async Task The_drawing_is_saved_as_it_is_drawn()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var drawn = await visit.DrawnAsync();
        await visit.Page.Locator(".take").ClickAsync();
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => Form(visit, "GraphML").ClickAsync());
        Assert.EndsWith(".graphml", file.SuggestedFilename, StringComparison.Ordinal);
        var xml = XDocument.Load(await file.PathAsync());
        var names = xml.Descendants().Where(data => (string?)data.Attribute("key") == "node-name").Select(data => data.Value);
        Assert.Equal(drawn.Order(StringComparer.Ordinal), names.Order(StringComparer.Ordinal));
        Assert.Equal(drawn.Count, xml.Descendants().Count(data => (string?)data.Attribute("key") == "node-x"));
        await Assertions.Expect(visit.Announced).ToContainTextAsync("was saved");
    }

    [Fact]
    public async Task What_is_drawn_as_one_is_in_the_file_one_by_one()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var names = await visit.DrawnAsync();
        await visit.GoAsync(new(new(visit.Page.Url), Asked + "&group=source~place"));
        await visit.SettledAsync();
        Assert.True((await visit.DrawnAsync()).Count < names.Count);
        await visit.Page.Locator(".take").ClickAsync();
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => Form(visit, "GraphML").ClickAsync());
        var data = XDocument.Load(await file.PathAsync()).Descendants().ToLookup(element => (string?)element.Attribute("key"), element => element.Value);
        Assert.Equal(names.Order(StringComparer.Ordinal), data["node-name"].Order(StringComparer.Ordinal));
        Assert.Equal(["2 places", "2 places", "2 sources", "2 sources"], data["node-group"].Order(StringComparer.Ordinal));
        Assert.Equal(names.Count, data["node-x"].Count());
        Assert.Equal(names.Count, data["node-x"].Zip(data["node-y"]).Distinct().Count());
    }

    [Fact]
    public async Task What_the_filters_leave_is_what_is_taken_along()
    {
        await using var visit = await site.OpenAsync(Asked + "&f-speaker=Source:id:source-kyiv-post");
        await visit.SettledAsync();
        await visit.Page.Locator(".take").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".take-menu h3").First).ToHaveTextAsync("5 of 10 reports: what the filters leave");
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => Form(visit, "Footnotes").ClickAsync());
        var notes = await File.ReadAllLinesAsync(await file.PathAsync());
        Assert.Equal("question.txt", file.SuggestedFilename);
        Assert.Equal(5, notes.Length);
        Assert.All(notes, note => Assert.Contains("Attribution: Kyiv Post", note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task By_keys_alone_the_footnotes_are_two_steps_away()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Page.Locator(".take").FocusAsync();
        await visit.PressAsync("Enter");
        await Assertions.Expect(Form(visit, "CSV")).ToBeFocusedAsync();
        await visit.PressAsync("ArrowDown", "ArrowDown", "ArrowDown");
        await Assertions.Expect(Form(visit, "Footnotes")).ToBeFocusedAsync();
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => visit.PressAsync("Enter"));
        Assert.Contains("Attribution: Kyiv Post ← LIGA.net ← LIGA.net's sources in HUR.", await File.ReadAllTextAsync(await file.PathAsync()), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_made_says_why()
    {
        await using var visit = await site.OpenAsync(Asked, new(ExpectsFailures: true, Prepare: page => page.RouteAsync("**/api/v1/drawing.*", route => route.AbortAsync())));
        await visit.SettledAsync();
        await visit.Page.Locator(".take").ClickAsync();
        await Form(visit, "GEXF").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".take-menu .notice.error")).ToContainTextAsync("Try again");
    }

    private static ILocator Form(Visit visit, string name) => visit.Page.Locator(".taking-form").Filter(new() { HasText = name }).First;
}
