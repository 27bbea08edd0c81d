using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The evidence behind a drawing in its place: reports, claims and documents, and back again.</summary>
public sealed class EvidenceViewTests(Site site)
{
    private const string Battalion = "Unit:id:unit-special-buryat-battalion";
    private const string Strength = "Report:id:report-001-battalion-strength";
    private const string Claim = "Claim:id:claim-buryat-battalion-strength";
    private const string Asked = "/?view=graph&rail=closed&timeline=closed&unit=" + Battalion;

    [Fact]
    public async Task A_key_turns_entities_into_their_evidence_and_back()
    {
        await using var visit = await site.OpenAsync(Asked);
        await visit.SettledAsync();
        var entities = await visit.DrawnAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("v");
        await visit.SettledAsync();
        Assert.Contains("level=evidence", visit.Path, StringComparison.Ordinal);
        Assert.Equal(10, await CountAsync(visit, "Report:id:", behindRows: true));
        Assert.Equal(5, await CountAsync(visit, "Claim:id:", behindRows: false));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Evidence" }).ClickAsync();
        await visit.SettledAsync();
        Assert.Equal(entities, await visit.DrawnAsync());
    }

    [Fact]
    public async Task Reports_claims_and_lines_open_what_they_stand_for()
    {
        await using var visit = await site.OpenAsync(Asked + "&level=evidence");
        await visit.SettledAsync();
        await visit.ClickNodeAsync(Strength);
        await Assertions.Expect(visit.Details).ToContainTextAsync("up to 3,000 soldiers");
        Assert.Contains("report=" + Strength, visit.Path, StringComparison.Ordinal);
        await visit.ClickNodeAsync(Claim);
        await Assertions.Expect(visit.Details).ToContainTextAsync("to receive a number of North Korean soldiers");
        Assert.Contains("select=" + Claim, visit.Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Filters_leave_the_evidence_that_passes()
    {
        await using var visit = await site.OpenAsync(Asked + "&level=evidence&f-speaker=Source:id:source-kyiv-post");
        await visit.SettledAsync();
        Assert.Equal(5, await CountAsync(visit, "Report:id:", behindRows: true));
    }

    /// <summary>How many are drawn, of reports those that say what a claim is told by: the others are only cited.</summary>
    private static Task<int> CountAsync(Visit visit, string beginning, bool behindRows) => visit.Page.EvaluateAsync<int>("""
        ([beginning, behindRows]) => {
          const { nodes, edges } = document.querySelector('graph-panel').visible.graph;
          return nodes.filter(({ ref }) => ref.startsWith(beginning) && (!behindRows || edges.some(({ from, relation }) => from === ref && relation === 'asserts'))).length;
        }
        """, new object[] { beginning, behindRows });

    [Fact]
    public async Task A_path_is_not_asked_for_from_what_no_path_can_begin_with()
    {
        await using var visit = await site.OpenAsync("/?level=evidence&view=graph&unit=Unit:id:unit-special-buryat-battalion&report=Report:id:report-001-battalion-deployment");
        await visit.SettledAsync();
        await visit.Stage.FocusAsync();
        await visit.PressAsync("f");
        await Assertions.Expect(visit.Announced).ToContainTextAsync("A path leads between units");
        Assert.DoesNotContain("path-from", visit.Path, StringComparison.Ordinal);
        await visit.PressAsync("e");
        await Assertions.Expect(visit.Page.Locator(".expand-menu").GetByRole(AriaRole.Button, new() { Name = "Hide" })).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".expand-menu").GetByRole(AriaRole.Button, new() { Name = "Path" })).ToHaveCountAsync(0);
    }
}
