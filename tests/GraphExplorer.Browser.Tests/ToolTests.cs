using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Finding paths and measuring the drawing.</summary>
public sealed class ToolTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Korea = "Actor:id:actor-north-korea";
    private const string Asked = "/?unit=" + Battalion;
    private const string Found = $"{Asked}&tool=paths&path-from={Battalion}&path-to={Korea}";

    [Fact]
    public async Task A_path_is_found_between_two_that_are_chosen_and_told_with_its_sources()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        await visit.Page.Locator("[data-tool=paths]").ClickAsync();
        await ChooseAsync(visit, "From", "buryat", "Special Buryat Battalion");
        await ChooseAsync(visit, "To", "dprk", "North Korea");
        await Assertions.Expect(visit.Page.Locator(".path").First).ToContainTextAsync("independent origin");
        await Assertions.Expect(visit.Page.Locator(".path-step").Filter(new() { HasText = "Kyiv Post reported on North Korea" }).First).ToBeVisibleAsync();
        Assert.Contains($"path-from={Battalion}&path-to={Korea}", visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_path_is_drawn_stands_out_and_can_be_undone()
    {
        await using var visit = await site.OpenAsync(Found);
        await visit.SettledAsync();
        Assert.DoesNotContain("North Korea", await visit.DrawnAsync());
        var path = visit.Page.Locator(".path").Filter(new() { HasText = "North Korean contingent in Russia was reported together with North Korea" }).First;
        await path.GetByRole(AriaRole.Button, new() { Name = "Draw" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".path.lit")).ToHaveCountAsync(1);
        await visit.SettledAsync();
        Assert.Contains("North Korea", await visit.DrawnAsync());
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view.cy.edges('.lit').length > 0");
        await visit.Page.ReloadAsync();
        await visit.SettledAsync();
        await Assertions.Expect(visit.Page.Locator(".added li").Filter(new() { HasText = "→" })).ToHaveCountAsync(1);
        await visit.Page.Locator(".added li").Filter(new() { HasText = "→" }).GetByRole(AriaRole.Button, new() { Name = "Take away" }).ClickAsync();
        await visit.SettledAsync();
        Assert.DoesNotContain("North Korea", await visit.DrawnAsync());
        await visit.PressAsync("Control+z");
        await visit.SettledAsync();
        Assert.Contains("North Korea", await visit.DrawnAsync());
    }

    [Fact]
    public async Task A_step_opens_to_its_evidence_and_closing_that_leads_back_to_the_paths()
    {
        await using var visit = await site.OpenAsync(Found);
        await visit.Page.Locator(".path-step").First.ClickAsync();
        await Assertions.Expect(visit.Details).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator("path-panel")).ToBeHiddenAsync();
        await visit.PressAsync("Escape");
        await Assertions.Expect(visit.Page.Locator(".path").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Where_nothing_connects_the_two_a_way_on_is_offered()
    {
        await using var visit = await site.OpenAsync($"{Found}&path-only=commands");
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Let all connections count" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".path").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task By_keys_alone_a_path_leads_from_one_entity_to_another()
    {
        await using var visit = await site.OpenAsync(Asked + "&select=" + Battalion);
        await visit.SettledAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("Home", "f");
        await Assertions.Expect(visit.Page.Locator("path-panel")).ToBeVisibleAsync();
        Assert.Contains($"path-from={Battalion}", visit.Path, StringComparison.Ordinal);
        await visit.Stage.FocusAsync();
        await visit.PressAsync("PageDown", "f");
        await Assertions.Expect(visit.Page.Locator(".path").First).ToBeVisibleAsync();
        await visit.Page.Locator(".path-acts button").First.FocusAsync();
        await visit.PressAsync("PageDown", "Enter");
        await Assertions.Expect(visit.Page.Locator(".path").Nth(1)).ToHaveClassAsync("path lit");
    }

    [Fact]
    public async Task A_search_that_takes_long_can_be_stopped_and_asked_again()
    {
        var held = true;
        await using var visit = await site.OpenAsync(Found, new(Prepare: page => page.RouteAsync("**/api/v1/paths?*", route => held ? Task.CompletedTask : route.FallbackAsync())));
        await visit.Page.Locator("path-panel").GetByRole(AriaRole.Button, new() { Name = "Stop", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".path-status")).ToHaveTextAsync("The search was stopped.");
        held = false;
        await visit.Page.Locator("path-panel").GetByRole(AriaRole.Button, new() { Name = "Try again" }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".path").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_document_that_connects_is_drawn_and_its_connection_opens()
    {
        await using var visit = await site.OpenAsync($"{Asked}&route={Battalion}~Document:id:document-001~{Korea}");
        await visit.SettledAsync();
        var edge = $"{Battalion}|named-in|Document:id:document-001";
        await visit.GoAsync(new(site.Address, $"{Asked}&route={Battalion}~Document:id:document-001~{Korea}&edge={edge}&details"));
        await Assertions.Expect(visit.Details).ToContainTextAsync("discussed in");
        await Assertions.Expect(visit.Details.Locator(".notice.error")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task A_measure_is_size_and_colour_a_table_and_a_file_and_off_with_one_click()
    {
        await using var visit = await site.OpenAsync(Asked + "&tool=analysis");
        await visit.SettledAsync();
        var usual = await SizesAsync(visit);
        await visit.Page.GetByLabel("Size", new() { Exact = true }).SelectOptionAsync("degree");
        await visit.Page.GetByLabel("Colour", new() { Exact = true }).SelectOptionAsync("communities");
        await Assertions.Expect(visit.Page.Locator(".measure-table tbody tr").First).ToContainTextAsync("Special Buryat Battalion");
        await Assertions.Expect(visit.Page.Locator(".legend-measure")).ToHaveTextAsync(["size: Connections", "colour: Communities"]);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view.cy.nodes('[tint = \"1\"]').length > 0");
        Assert.NotEqual(usual, await SizesAsync(visit));
        var saved = await visit.Page.RunAndWaitForDownloadAsync(() => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Take along as CSV" }).ClickAsync());
        Assert.Equal("analysis.csv", saved.SuggestedFilename);
        Assert.StartsWith("name,kind,detail,degree,communities,ref", await File.ReadAllTextAsync(await saved.PathAsync(), TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("size-by=degree&colour-by=communities", visit.Path, StringComparison.Ordinal);
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Off", Exact = true }).ClickAsync();
        await Assertions.Expect(visit.Page.Locator(".legend-measure")).ToHaveCountAsync(0);
        await visit.Page.WaitForFunctionAsync("() => document.querySelector('graph-panel').view.cy.nodes('[tint != \"\"]').length === 0");
        Assert.Equal(usual, await SizesAsync(visit));
    }

    private static async Task ChooseAsync(Visit visit, string end, string typed, string choice)
    {
        await visit.Page.Locator("path-panel").GetByRole(AriaRole.Button, new() { Name = $"{end}:" }).ClickAsync();
        await visit.Page.Keyboard.TypeAsync(typed);
        // Names begin alike: what stands there before the typed text is searched for may be another one.
        await visit.Page.Locator(".slot-menu:popover-open").GetByRole(AriaRole.Option).Filter(new() { Has = visit.Page.GetByText(choice, new() { Exact = true }) }).ClickAsync();
    }

    private static Task<string> SizesAsync(Visit visit) =>
        visit.Page.EvaluateAsync<string>("() => document.querySelector('graph-panel').view.cy.nodes().map((node) => `${node.id()} ${node.data('size')}`).sort().join()");

    [Fact]
    public async Task What_would_part_two_names_who_would_have_to_fall_follows_what_is_drawn_and_stands_in_the_address()
    {
        await using var visit = await site.OpenAsync("/?rail=closed&timeline=closed&tool=analysis&unit=Unit:id:unit-north-korean-contingent");
        await visit.SettledAsync();
        var form = visit.Page.Locator(".link-form");
        await visit.Page.Locator("analysis-panel .measure-form option[value=degree]").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        Assert.SkipUnless(await form.IsVisibleAsync(), "This build has no QuikGraph.");
        await ChooseAsync(visit, form.Locator(".picker-button").First, "kyiv post", "Kyiv Post");
        await ChooseAsync(visit, form.Locator(".picker-button").Last, "vladimir", "Vladimir Putin");
        await Assertions.Expect(form.Locator(".measured")).ToContainTextAsync("would be parted if 1 connection fell, which stands on the word of 5 independent origins");
        await Assertions.Expect(form.Locator(".origins > li")).ToHaveCountAsync(5);
        await visit.Page.Locator(".legend").GetByRole(AriaRole.Button, new() { Name = "Agreements" }).ClickAsync();
        const string Without = "would be parted if 2 connections fell, which stand on the word of 4 independent origins";
        await Assertions.Expect(form.Locator(".measured")).ToContainTextAsync(Without);
        await visit.Page.ReloadAsync();
        await Assertions.Expect(form.Locator(".measured")).ToContainTextAsync(Without);
        await Assertions.Expect(form.Locator(".picker-value").First).ToHaveTextAsync("Kyiv Post");
    }

    private static async Task ChooseAsync(Visit visit, ILocator button, string typed, string choice)
    {
        await button.ClickAsync();
        await visit.Page.Keyboard.TypeAsync(typed);
        await visit.Page.Locator($".slot-menu:popover-open [role=listbox][data-typed='{typed}']").WaitForAsync();
        await visit.Page.Locator(".slot-menu:popover-open").GetByRole(AriaRole.Option, new() { Name = choice }).First.ClickAsync();
    }
}
