using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>The listed questions: found on the start page, answered with the same table and drawing, their slots in the sentence and in the address.</summary>
public sealed class QuestionTests(Site site)
{
    [Theory]
    [InlineData("Who denies it?")]
    [InlineData("Who said it first?")]
    [InlineData("What rests on one source alone?")]
    [InlineData("What was known on a day?")]
    public async Task The_start_page_offers_it_with_as_many_reports_as_its_answer_has(string title)
    {
        await using var visit = await site.OpenAsync();
        var way = visit.Page.Locator(".question-way").Filter(new() { HasText = title });
        var count = Regex.Match(await way.Locator(".way-count").InnerTextAsync(), @"^\d+").Value;
        await way.ClickAsync();
        await visit.SettledAsync();
        await Assertions.Expect(visit.Page).ToHaveTitleAsync($"{title} · GraphExplorer");
        await Assertions.Expect(visit.Page.Locator(".summary")).ToContainTextAsync($"{count} report");
        Assert.NotEmpty(await visit.DrawnAsync());
    }

    [Fact]
    public async Task Who_denies_it_shows_denials_and_with_another_word_doubts_too()
    {
        await using var visit = await site.OpenAsync("/?question=who-denies");
        await visit.SettledAsync();
        await Assertions.Expect(visit.Page.GetByRole(AriaRole.Columnheader).First).ToHaveTextAsync("Who denies it");
        var denials = await visit.Rows.CountAsync();
        await Assertions.Expect(visit.Rows.Locator(".stance-denies")).ToHaveCountAsync(denials);
        await visit.Page.GetByRole(AriaRole.Combobox, new() { Name = "Stance" }).SelectOptionAsync("doubts");
        await Assertions.Expect(visit.Rows.Locator(".stance-does-not-confirm").First).ToBeVisibleAsync();
        Assert.Contains("stance=doubts", visit.Path, StringComparison.Ordinal);
        Assert.True(await visit.Rows.CountAsync() > denials);
    }

    [Fact]
    public async Task A_day_is_filled_into_the_sentence_and_stands_in_the_address()
    {
        await using var visit = await site.OpenAsync("/?question=known-on-a-day");
        await visit.SettledAsync();
        await visit.Slot("day").Locator(".slot-button").ClickAsync();
        await visit.Menu("day").Locator("input").FillAsync("2024-10-15");
        await visit.PressAsync("Enter");
        await Assertions.Expect(visit.Slot("day")).ToContainTextAsync("15 Oct 2024");
        await visit.SettledAsync();
        Assert.Contains("question=known-on-a-day&day=2024-10-15", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Page.Locator(".cell-said").Filter(new() { HasText = "2025" })).ToHaveCountAsync(0);
        await visit.Slot("day").Locator(".slot-clear").ClickAsync();
        await Assertions.Expect(visit.Slot("day")).ToContainTextAsync("any day");
    }

    [Fact]
    public async Task A_slot_of_a_listed_question_offers_what_can_be_asked()
    {
        await using var visit = await site.OpenAsync("/?question=who-denies");
        await visit.SettledAsync();
        await visit.FillAsync("party", "north", "North Korea");
        Assert.Contains("party=Actor:id:actor-north-korea", visit.Path, StringComparison.Ordinal);
        await Assertions.Expect(visit.Rows.Locator(".cell-speaker .strong")).ToHaveTextAsync(["North Korea"]);
    }

    [Fact]
    public async Task Another_question_is_asked_about_the_same_entities()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-north-korean-contingent&region=Place:id:place-kursk-oblast");
        await visit.SettledAsync();
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Other questions" }).ClickAsync();
        await visit.Page.GetByRole(AriaRole.Link, new() { Name = "Who said it first?" }).ClickAsync();
        await Assertions.Expect(visit.Slot("subject")).ToContainTextAsync("North Korean contingent in Russia");
        await Assertions.Expect(visit.Slot("region")).ToContainTextAsync("Kursk Oblast");
        await visit.SettledAsync();
        await Assertions.Expect(visit.Rows.First.Locator(".cell").First).ToHaveClassAsync(new Regex("cell-said"));
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Slot("unit")).ToContainTextAsync("North Korean contingent in Russia");
    }

    [Fact]
    public async Task Reports_that_cannot_be_placed_stand_apart_and_open_like_others()
    {
        await using var visit = await site.OpenAsync("/?question=known-on-a-day&time=as-of&day=2024-10-31");
        await visit.SettledAsync();
        var apart = visit.Page.Locator(".divider ~ .row");
        await apart.First.ClickAsync();
        await Assertions.Expect(apart.First).ToHaveAttributeAsync("aria-selected", "true");
        await Assertions.Expect(visit.Details).ToContainTextAsync("From whom they have it");
    }

    [Theory]
    [InlineData("/?unit=Unit:id:unit-special-buryat-battalion", 10)]
    [InlineData("/?about=Unit:id:unit-special-buryat-battalion", 15)]
    [InlineData("/?question=who-denies&party=Actor:id:actor-north-korea", 1)]
    public async Task The_table_is_kept_as_a_file_from_its_own_address(string path, int reports)
    {
        await using var visit = await site.OpenAsync(path);
        await visit.SettledAsync();
        await visit.Page.Locator(".take").ClickAsync();
        var csv = await visit.Page.APIRequest.GetAsync(await LinkAsync(visit, "csv"));
        Assert.Equal("text/csv", csv.Headers["content-type"].Split(';')[0]);
        Assert.Equal(reports + 1, (await csv.TextAsync()).TrimEnd().Split("\r\n").Length);
        var json = await visit.Page.APIRequest.GetAsync(await LinkAsync(visit, "json"));
        Assert.Equal(reports, (await json.JsonAsync())!.Value.GetArrayLength());
    }

    private async Task<string> LinkAsync(Visit visit, string format)
    {
        var link = visit.Page.Locator($".take-menu a[href*='.{format}']");
        return new Uri(site.Address, await link.GetAttributeAsync("href") ?? "").AbsoluteUri;
    }
}
