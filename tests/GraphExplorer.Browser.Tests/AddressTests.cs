using Microsoft.Playwright;
using Xunit;

namespace GraphExplorer.Browser.Tests;

/// <summary>Every state is an address: going back, forward, and sending it to somebody.</summary>
public sealed class AddressTests(Site site)
{
    [Fact]
    public async Task Back_and_forward_go_through_the_states()
    {
        await using var visit = await site.OpenAsync();
        await visit.FillAsync("unit", "buryat", "Special Buryat Battalion");
        await visit.FillAsync("outlet", "liga", "LIGA.net");
        var narrow = await visit.Rows.CountAsync();
        await visit.Rows.First.ClickAsync();
        await Assertions.Expect(visit.Details).ToBeVisibleAsync();

        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Details).ToBeHiddenAsync();
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Slot("outlet")).ToContainTextAsync("any outlet");
        await visit.Page.GoBackAsync();
        await Assertions.Expect(visit.Page.Locator("start-panel")).ToBeVisibleAsync();

        await visit.Page.GoForwardAsync();
        await visit.Page.GoForwardAsync();
        await Assertions.Expect(visit.Slot("outlet")).ToContainTextAsync("LIGA.net");
        await Assertions.Expect(visit.Rows).ToHaveCountAsync(narrow);
    }

    [Fact]
    public async Task An_address_brings_back_question_expansion_selection_and_order()
    {
        await using var first = await site.OpenAsync("/?unit=Unit:id:unit-special-buryat-battalion");
        await first.SettledAsync();
        await first.ClickNodeAsync("Place:id:place-sudzha");
        await first.Details.Locator(".relation").First.ClickAsync();
        await first.Page.Locator(".added li").WaitForAsync();
        await first.SettledAsync();

        await using var second = await site.OpenAsync(new Uri(first.Page.Url).PathAndQuery);
        await second.SettledAsync();
        Assert.Equal(await first.DrawnAsync(), await second.DrawnAsync());
        await Assertions.Expect(second.Details.Locator("h2")).ToHaveTextAsync("Sudzha");
        await Assertions.Expect(second.Page).ToHaveTitleAsync("Special Buryat Battalion · GraphExplorer");
    }

    [Fact]
    public async Task An_address_of_something_that_is_not_there_says_so()
    {
        await using var visit = await site.OpenAsync("/?unit=Unit:id:unit-of-nobody", new(ExpectsFailures: true));
        await Assertions.Expect(visit.Page.Locator(".notice.error")).ToContainTextAsync("This is not in the graph.");
        await Assertions.Expect(visit.Slot("unit")).ToContainTextAsync("not in the graph");
        Assert.DoesNotContain("unit-of-nobody", await visit.Page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        await visit.Slot("unit").Locator(".slot-clear").ClickAsync();
        await Assertions.Expect(visit.Rows.First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task A_page_of_which_a_thousand_entities_were_hidden_can_be_loaded_again()
    {
        var hidden = string.Concat(Enumerable.Range(0, 1000).Select(number => $"&without=Unit:id:unit-with-a-name-of-the-usual-length-{number}"));
        await using var visit = await site.OpenAsync("/?view=graph&unit=Unit:id:unit-special-buryat-battalion&without=Place:id:place-sudzha" + hidden);
        await visit.SettledAsync();
        Assert.DoesNotContain("Sudzha", await visit.DrawnAsync());
        await Assertions.Expect(visit.Page.Locator(".added")).ToContainTextAsync("1,001 entities hidden");
    }
}
