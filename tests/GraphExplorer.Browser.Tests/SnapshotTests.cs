using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>From what is shown to a figure in a report, and back to see whether it still holds.</summary>
public sealed class SnapshotTests(Site site)
{
    private const string Asked = "/?unit=Unit:id:unit-special-buryat-battalion";

    [Fact]
    public async Task What_is_shown_is_frozen_found_in_the_gallery_and_revoked()
    {
        var title = $"Figure {Guid.NewGuid():N}";
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Page.Locator(".snapshot-open").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".snapshot-preview img")).ToHaveAttributeAsync("alt", new System.Text.RegularExpressions.Regex("^Graph of 7 entities"));
        await visit.Page.GetByLabel("Title").FillAsync(title);
        await visit.Page.Locator(".snapshot-dialog").GetByLabel("Caption").FillAsync("What outlets report.");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Freeze", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".made-picture")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Announced).ToContainTextAsync("The snapshot is frozen");
        var file = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Link, new() { Name = "GraphML" }).ClickAsync());
        Assert.EndsWith(".graphml", file.SuggestedFilename, StringComparison.Ordinal);

        await visit.GoAsync(new(site.Address, $"/snapshots?q={Uri.EscapeDataString(title)}"));
        var card = visit.Page.Locator(".snapshot-card").Filter(new() { HasText = title });
        await Assertions.Expect(card.Locator(".drift")).ToHaveTextAsync("As today");
        await card.GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ToBeFocusedAsync();
        await visit.Page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".notice.empty")).ToContainTextAsync("No snapshot has these words.");
    }

    [Fact]
    public async Task What_is_deleted_for_good_says_what_is_lost_and_the_focus_goes_on_to_what_is_left()
    {
        var run = $"{Guid.NewGuid():N}";
        await using var visit = await site.OpenAsync("/cypher");
        var first = await FreezeAsync(visit, $"First {run}");
        await FreezeAsync(visit, $"Second {run}");
        await visit.GoAsync(new(site.Address, $"/snapshots?q={run}"));
        await DeleteAsync(visit, $"Second {run}");
        await Assertions.Expect(visit.Announced).ToHaveTextAsync($"“Second {run}” was deleted for good.");
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Link, new() { Name = $"First {run}" })).ToBeFocusedAsync();
        await visit.Page.GetByLabel("Also revoked ones").CheckAsync();
        await visit.Page.Locator(".card-acts").GetByRole(AriaRole.Button, new() { Name = "Revoke" }).ClickAsync();
        await visit.Page.Locator("dialog[open]").GetByRole(AriaRole.Button, new() { Name = "Revoke", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".card-acts").GetByRole(AriaRole.Button)).ToHaveTextAsync(["Delete"]);
        await Assertions.Expect(visit.Page.Locator(".card-acts").GetByRole(AriaRole.Button)).ToBeFocusedAsync();
        await DeleteAsync(visit, $"First {run}");
        await Assertions.Expect(visit.Page.Locator(".notice.empty").GetByRole(AriaRole.Button)).ToBeFocusedAsync();

        var gone = await visit.Page.Context.NewPageAsync();
        Assert.Equal(410, (await gone.GotoAsync(new Uri(site.Address, $"/e/{first}/v1").AbsoluteUri))!.Status);
        await Assertions.Expect(gone.Locator("main")).ToContainTextAsync("This snapshot was deleted on");
    }

    [Fact]
    public async Task A_new_version_is_kept_beside_the_old_one()
    {
        var title = $"Figure {Guid.NewGuid():N}";
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        foreach (var version in new[] { 1, 2 })
        {
            await visit.Page.Locator(".snapshot-open").ClickAsync();
            await visit.Page.Locator(".snapshot-preview img").WaitForAsync();
            await visit.Page.GetByLabel("Title").FillAsync(title);
            if (version == 2) await visit.Page.GetByLabel("Keep it as").SelectOptionAsync(new SelectOptionValue { Label = $"Version 2 of “{title}”" });
            await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Freeze", Exact = true }).ClickAsync();
            await Assertions.Expect(visit.Page.Locator(".made-address a").First).ToHaveAttributeAsync("href", new System.Text.RegularExpressions.Regex($"/v{version}$"));
            await visit.PressAsync("Escape");
        }

        await visit.GoAsync(new(site.Address, $"/snapshots?q={Uri.EscapeDataString(title)}"));
        await visit.Page.Locator(".snapshot-card summary").ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".version-list li")).ToHaveCountAsync(2);
    }

    [Fact]
    public async Task A_report_names_the_figures_that_rest_on_it()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion&select=Unit:id:unit-special-buryat-battalion&details");
        await visit.SettledAsync();
        var title = $"Figure {Guid.NewGuid():N}";
        var made = await visit.Page.APIRequest.PostAsync(new Uri(site.Address, "/api/v1/snapshots").AbsoluteUri, new()
        {
            DataObject = new { kind = "table", title, reports = new[] { "Report:id:report-zelensky-1014-weapons" } },
        });
        Assert.Equal(201, made.Status);
        var (address, context) = ((await made.JsonAsync())!.Value.GetProperty("versionAddress").GetString()!, visit.Page.Context);
        await visit.GoAsync(new(site.Address, "/?ask&report=Report:id:report-zelensky-1014-weapons&details"));
        var opened = await context.RunAndWaitForPageAsync(() => visit.Details.Locator(".used-in").GetByRole(AriaRole.Link, new() { Name = title }).ClickAsync());
        Assert.Equal(address, opened.Url);
    }

    [Fact]
    public async Task What_is_drawn_as_one_and_coloured_by_a_rule_is_frozen_so()
    {
        await using var visit = await site.OpenAsync(Asked + "&group=source&style=type~tint-3~on~place");
        await visit.SettledAsync();
        var sent = await visit.Page.RunAndWaitForRequestAsync(() => visit.Page.Locator(".snapshot-open").ClickAsync(), "**/api/v1/snapshots/preview");
        var drawing = System.Text.Json.JsonDocument.Parse(sent.PostData!).RootElement.GetProperty("drawing");
        Assert.Equal(["Source:id:source-kyiv-post", "Source:id:source-liga-net"], drawing.GetProperty("groups")[0].GetProperty("members").EnumerateArray().Select(member => member.GetString()).Order());
        var picture = Uri.UnescapeDataString((await visit.Page.Locator(".snapshot-preview img").GetAttributeAsync("src"))!);
        Assert.Contains("2 sources", picture, StringComparison.Ordinal);
        Assert.Equal((true, true), (picture.Contains("data-ref=\"Group:n:1\"", StringComparison.Ordinal), picture.Contains("fill=\"#44aa99\"", StringComparison.Ordinal)));
        await Assertions.Expect(visit.Page.Locator(".snapshot-preview")).Not.ToContainTextAsync("without a place");
    }

    [Fact]
    public async Task Only_what_passes_the_filters_is_frozen()
    {
        await using var visit = await site.OpenAsync("/?question=who-denies&f-stance=denies&view=table");
        await visit.Rows.First.WaitForAsync();
        var shown = await visit.Rows.CountAsync();
        var sent = await visit.Page.RunAndWaitForRequestAsync(() => visit.Page.Locator(".snapshot-open").ClickAsync(), "**/api/v1/snapshots/preview");
        var order = System.Text.Json.JsonDocument.Parse(sent.PostData!).RootElement;
        Assert.Equal("table", order.GetProperty("kind").GetString());
        Assert.Equal(shown, order.GetProperty("reports").GetArrayLength());
        Assert.Equal(["denies"], order.GetProperty("filters").EnumerateArray().Select(filter => filter.GetString()!));
        await Assertions.Expect(visit.Page.Locator(".freeze-picture > p")).ToContainTextAsync($"{shown} reports");
    }

    private async Task<string> FreezeAsync(Visit visit, string title)
    {
        var made = await visit.Page.APIRequest.PostAsync(new Uri(site.Address, "/api/v1/snapshots").AbsoluteUri, new() { DataObject = new { kind = "table", title, question = new { id = "who-denies" } } });
        Assert.Equal(201, made.Status);
        return (await made.JsonAsync())!.Value.GetProperty("id").GetString()!;
    }

    private static async Task DeleteAsync(Visit visit, string title)
    {
        var card = visit.Page.Locator(".snapshot-card").Filter(new() { HasText = title });
        await card.GetByRole(AriaRole.Button, new() { Name = "Delete" }).ClickAsync();
        var dialog = visit.Page.Locator("dialog[open]");
        await Assertions.Expect(dialog).ToContainTextAsync($"Delete “{title}” for good?");
        await Assertions.Expect(dialog).ToContainTextAsync("its only version");
        await Assertions.Expect(dialog.GetByRole(AriaRole.Button, new() { Name = "Cancel" })).ToBeFocusedAsync();
        await visit.PressAsync("Tab");
        await visit.PressAsync("Enter");
        await Assertions.Expect(card).ToHaveCountAsync(0);
    }
}
