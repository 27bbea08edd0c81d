using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>What a reader is told of the evidence: who says it, how sure, from where, since when.</summary>
public sealed class EvidenceTests(Site site)
{
    private const string Contingent = "Unit:id:unit-north-korean-contingent";

    [Fact]
    public async Task Figures_that_differ_stand_side_by_side_each_with_all_who_give_it()
    {
        await using var visit = await site.OpenAsync($"/?unit={Contingent}&select={Contingent}&details");
        var fought = visit.Details.Locator(".figures").Filter(new() { HasText = "took part in the operations in Kursk Oblast" });
        await Assertions.Expect(fought.Locator("td .strong")).ToHaveTextAsync(["10,000–12,000 soldiers", "15,000 soldiers"]);
        await Assertions.Expect(fought.Locator("tbody tr").First).ToContainTextAsync("Military analysts");
        await Assertions.Expect(fought.Locator("tbody tr").Last).ToContainTextAsync("National Intelligence Service of South Korea");
        var there = visit.Details.Locator(".figures").Filter(new() { HasText = "soldiers are in Kursk Oblast" });
        await Assertions.Expect(there.Locator("td .strong")).ToHaveTextAsync(["about 8,000 soldiers", "more than 11,000 soldiers"]);
        await Assertions.Expect(there.Locator("tbody tr").Last).ToContainTextAsync("by 31 Dec 2024");
    }

    [Fact]
    public async Task Independent_origins_are_said_in_words()
    {
        await using var visit = await site.OpenAsync($"/?unit={Contingent}");
        await visit.SettledAsync();
        var cells = visit.Page.GetByRole(AriaRole.Gridcell);
        await Assertions.Expect(cells.And(visit.Page.GetByRole(AriaRole.Gridcell, new() { Name = "1 independent origin, 2 of unknown lineage" })).First).ToBeAttachedAsync();
        await Assertions.Expect(visit.Page.Locator(".cell-origins").Filter(new() { HasText = "cannot tell" }).First).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".cell-origins").Filter(new() { HasText = "?" })).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task An_address_opens_a_report_that_is_not_among_the_rows()
    {
        await using var visit = await site.OpenAsync(
            "/?unit=Unit:id:unit-special-buryat-battalion&report=Report:id:report-002-attack-in-groups&details");
        await Assertions.Expect(visit.Details).ToContainTextAsync("This report is not among the rows that are shown.");
        await Assertions.Expect(visit.Details.Locator(".citation-grid").First).ToContainTextAsync("Armed Forces of Ukraine");
    }

    [Fact]
    public async Task Reports_stand_under_their_claims()
    {
        await using var visit = await site.OpenAsync("/?ask&select=Unit:id:unit-special-buryat-battalion&details");
        var strength = visit.Details.Locator(".claim-list > li").Filter(new() { HasText = "up to 3,000 soldiers" });
        await Assertions.Expect(strength.GetByRole(AriaRole.Heading)).ToHaveCountAsync(1);
        await Assertions.Expect(strength.Locator(".report-list > li")).ToHaveCountAsync(3);
        await Assertions.Expect(strength).ToContainTextAsync("1 independent origin");
    }

    [Fact]
    public async Task Paper_is_light_whatever_the_theme()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion", new(Dark: true));
        await visit.SettledAsync();
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('beforeprint'))");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Assertions.Expect(visit.Page.Locator("body")).ToHaveCSSAsync("color", "rgb(27, 30, 35)");
        await Assertions.Expect(visit.Page.Locator(".print-picture")).ToBeVisibleAsync();
        await Assertions.Expect(visit.Page.Locator(".canvas")).ToBeHiddenAsync();
        Assert.True(await DarkPixelsAsync(visit) > 500, "the names in the drawing are not in dark ink");
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Screen });
        await visit.Page.EvaluateAsync("() => dispatchEvent(new Event('afterprint'))");
        await Assertions.Expect(visit.Page.Locator("body")).Not.ToHaveCSSAsync("color", "rgb(27, 30, 35)");
        await Assertions.Expect(visit.Page.Locator(".print-picture")).ToHaveCountAsync(0);
    }

    private static Task<int> DarkPixelsAsync(Visit visit) => visit.Page.EvaluateAsync<int>("""
        () => {
          const canvas = document.querySelector('.print-picture');
          const { data } = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height);
          let dark = 0;
          for (let at = 0; at < data.length; at += 4) if (data[at + 3] > 200 && data[at] + data[at + 1] + data[at + 2] < 150) dark++;
          return dark;
        }
        """);
}
