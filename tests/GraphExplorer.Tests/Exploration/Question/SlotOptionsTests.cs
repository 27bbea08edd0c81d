using GraphExplorer.Exploration.Question;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Question;

public sealed class SlotOptionsTests
{
    [Theory]
    [InlineData("unit", "", "", "Special Battalion 4, Contingent 1")]
    [InlineData("unit", "any", "", "Special Battalion 5, Contingent 2")]
    [InlineData("unit", "region=Place:id:place-country", "", "Contingent 1, Special Battalion 1")]
    [InlineData("unit", "unit=Unit:id:unit-contingent", "", "Special Battalion 4, Contingent 1")]
    [InlineData("unit", "", "hILL  batt", "Special Battalion 4")]
    [InlineData("outlet", "", "", "Evening Post 3, News Net 2")]
    [InlineData("outlet", "any", "sources", "Sources in the Intelligence Service 1")]
    [InlineData("outlet", "agreement=Agreement:id:agreement-pact", "", "News Net 1")]
    [InlineData("region", "", "", "Eastland 2, Hill Oblast 2, Hilltown 1")]
    [InlineData("region", "unit=Unit:id:unit-battalion", "", "Eastland 1, Hill Oblast 1, Hilltown 1")]
    [InlineData("agreement", "", "", "Partnership Pact 1")]
    [InlineData("agreement", "unit=Unit:id:unit-battalion", "", "")]
    public async Task Options_count_the_reports_given_the_other_slots(string slot, string given, string text, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var offered = await new SlotOptions(graph).OfferAsync(slot, AskQuestionTests.SlotsOf(given), text, 10, default);
        Assert.Equal(expected, string.Join(", ", offered.Options.Select(option => $"{option.Name} {option.Reports}")));
        Assert.Equal((slot, offered.Options.Count), (offered.Slot, offered.Total));
    }

    [Fact]
    public async Task A_limit_keeps_the_total()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var offered = await new SlotOptions(graph).OfferAsync("region", AskQuestionTests.SlotsOf(""), "", 1, default);
        Assert.Equal((3, "Eastland"), (offered.Total, Assert.Single(offered.Options).Name));
    }

    [Fact]
    public async Task A_region_says_where_it_lies()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var offered = await new SlotOptions(graph).OfferAsync("region", AskQuestionTests.SlotsOf(""), "", 10, default);
        Assert.Equal(["country", "region · Eastland", "town · Hill Oblast"], offered.Options.Select(option => option.Detail));
    }
}
