using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Views that people save: kept with filters, places and the way they are looked at; listed at the start; opened although the graph changed.</summary>
public sealed class SavedViewTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Sudzha = "Place:id:place-sudzha";
    private const string Asked = "/?unit=" + Battalion + "&view=graph&rail=closed";

    [Fact]
    public async Task A_view_comes_back_as_it_was_saved()
    {
        await using var visit = await site.OpenAsync(Asked + "&f-stance=asserts&pin=300~-200~" + Sudzha);
        await visit.SettledAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Zoom in" }).ClickAsync();
        var (places, camera) = (await visit.PlacesAsync(), await CameraAsync(visit));
        var name = await SaveAsync(visit, "As it was");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync($"The view {name} was saved.");
        var address = visit.Path;
        await visit.Page.Locator(".brand").ClickAsync();
        await visit.Page.Locator(".saved-way").Filter(new() { HasText = name }).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(address, visit.Path);
        Assert.Equal(places, await visit.PlacesAsync());
        Assert.Equal(camera, await CameraAsync(visit));
        await Assertions.Expect(visit.Page.Locator("view-bar")).ToContainTextAsync(name);
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Undo" })).ToBeDisabledAsync();
    }

    [Fact]
    public async Task A_view_is_saved_anew_renamed_and_deleted()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var name = await SaveAsync(visit, "Anew");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Table and graph" }).ClickAsync();
        await visit.PressAsync("Control+s");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Save changes" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        await visit.GoAsync(new(site.Address, "/"));
        var entry = visit.Page.Locator(".start-saved li").Filter(new() { HasText = name });
        await entry.GetByRole(AriaRole.Link).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("view=graph", visit.Path, StringComparison.Ordinal);
        await visit.GoAsync(new(site.Address, "/"));
        await entry.GetByRole(AriaRole.Button, new() { Name = $"Rename: {name}" }).ClickAsync();
        await visit.Page.Locator(".save input").FillAsync(name + " שלום");
        await visit.PressAsync("Enter");
        await Assertions.Expect(entry.Locator("bdi.strong")).ToHaveTextAsync(name + " שלום");
        await entry.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Keep" })).ToBeFocusedAsync();
        await visit.PressAsync("Escape");
        await Assertions.Expect(entry.GetByRole(AriaRole.Link)).ToBeVisibleAsync();
        await entry.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Delete", Exact = true }).ClickAsync();
        await Assertions.Expect(entry).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task What_the_graph_holds_no_longer_is_named_and_left_out()
    {
        await using var visit = await site.OpenAsync();
        var view = new JsonObject
        {
            ["name"] = "Partly gone",
            ["address"] = $"?unit={Battalion}&add=Place:id:place-of-nobody&f-speaker=Source:id:source-of-nobody&view=graph",
            ["items"] = new JsonArray(
                new JsonObject { ["ref"] = Battalion, ["name"] = "Special Buryat Battalion", ["x"] = 40, ["y"] = 50 },
                new JsonObject { ["ref"] = "Place:id:place-of-nobody", ["name"] = "Nowhere" }, new JsonObject { ["ref"] = "Source:id:source-of-nobody", ["name"] = "Nobody's paper" }),
        };
        var made = await visit.Page.APIRequest.PostAsync(new Uri(site.Address, "/api/v1/views").AbsoluteUri, new() { DataString = view.ToJsonString(), Headers = [new("content-type", "application/json")] });
        var id = JsonNode.Parse(await made.TextAsync())!["id"]!.GetValue<string>();
        await visit.GoAsync(new(site.Address, "/?saved=" + id));
        await visit.SettledAsync();
        await Assertions.Expect(visit.Page.Locator(".view-gone")).ToContainTextAsync("2 parts of this view are no longer in the graph, and left out: Nowhere, Nobody's paper");
        Assert.Equal($"/?unit={Battalion}&view=graph&saved={id}", visit.Path);
        await visit.Page.APIRequest.DeleteAsync(new Uri(site.Address, "/api/v1/views/" + id).AbsoluteUri);
    }

    private static async Task<string> SaveAsync(Visit visit, string stem)
    {
        // Tests of one server see the views of one another.
        var name = $"{stem} {Guid.NewGuid():N}"[..24];
        await visit.PressAsync("Control+s");
        await visit.Page.Locator(".save input").FillAsync(name);
        await visit.PressAsync("Enter");
        await visit.Page.WaitForURLAsync(url => url.Contains("saved=", StringComparison.Ordinal));
        await Assertions.Expect(visit.Page.Locator("dialog[open]")).ToHaveCountAsync(0);
        return name;
    }

    private static Task<string> CameraAsync(Visit visit) => visit.Page.EvaluateAsync<string>("""
        () => Object.values(document.querySelector('graph-panel').view.viewport.camera).map((part) => part.toFixed(2)).join(' ')
        """);
}
