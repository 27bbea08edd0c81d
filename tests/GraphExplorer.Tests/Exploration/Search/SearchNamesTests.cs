using GraphExplorer.Exploration.Search;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Search;

public sealed class SearchNamesTests
{
    [Theory]
    [InlineData("hill", null, "Special Battalion, Hill Oblast, Hilltown")]
    [InlineData("HILL", "place", "Hill Oblast, Hilltown")]
    [InlineData("hilltown", null, "Hilltown")]
    [InlineData("post", null, "Evening Post")]
    [InlineData("pact", null, "Partnership Pact")]
    [InlineData("att", null, "Special Battalion, A battalion is formed")]
    [InlineData("formed", "document", "A battalion is formed")]
    [InlineData("land", "place", "Eastland")]
    [InlineData("nothing of the kind", null, "")]
    public async Task Beginnings_of_words_come_before_other_parts_and_the_most_reported_first(string text, string? kind, string expected)
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var found = await new SearchNames(graph).FindAsync(text, kind, 10, default);
        Assert.Equal(expected, string.Join(", ", found.Items.Select(item => item.Name)));
        Assert.Equal(found.Items.Count, found.Total);
    }

    [Fact]
    public async Task The_match_says_where_the_text_stands_in_the_name_or_the_alias()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var found = await new SearchNames(graph).FindAsync("  hill ", null, 10, default);
        Assert.Equal(new Match("Hill Battalion", "alias", 0, 4), found.Items[0].Match);
        Assert.Equal(new Match("Hill Oblast", "name", 0, 4), found.Items[1].Match);
        Assert.Equal([5, 3, 1], found.Items.Select(item => item.Reports));
    }

    [Fact]
    public async Task A_place_is_told_from_others_of_its_name_by_where_it_lies()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var found = await new SearchNames(graph).FindAsync("hill", "place", 10, default);
        Assert.Equal(["region · Eastland", "town · Hill Oblast"], found.Items.Select(item => item.Detail));
    }

    [Fact]
    public async Task Nothing_typed_finds_everything_the_most_reported_first()
    {
        await using var graph = await TestGraph.OpenAsync("two-outlets");
        var found = await new SearchNames(graph).FindAsync(" ", null, 1, default);
        Assert.Equal((14, "Special Battalion"), (found.Total, Assert.Single(found.Items).Name));
        Assert.Null(found.Items[0].Match);
    }

    [Fact]
    public async Task A_region_came_after_a_much_reported_document_that_merely_mentions_it()
    {
        await using var graph = await TestGraph.CreateAsync(
            "CREATE (:Entity:Place {id: 'p', name: 'Kursk Oblast'}), (d:Document {id: 'd', name: 'd', title: 'Soldiers in Kursk'}), (d)-[:CONTAINS]->(:Report {id: 'r'})");
        var found = await new SearchNames(graph).FindAsync("kursk", null, 10, default);
        Assert.Equal(["Kursk Oblast", "Soldiers in Kursk"], found.Items.Select(item => item.Name));
    }

    [Fact]
    public async Task Working_nodes_are_never_found()
    {
        await using var graph = await TestGraph.CreateAsync(
            "CREATE (:SavedView {id: 'v', name: 'Kursk view'}), (:Activity {id: 'x', name: 'Kursk import'}), (:Entity:Place {id: 'p', name: 'Kursk'})");
        var found = await new SearchNames(graph).FindAsync("kursk", null, 10, default);
        Assert.Equal("p", Assert.Single(found.Items).Ref.Value);
    }

    [Theory]
    [InlineData("Evening Post", "post", 8)]
    [InlineData("Outpost of the Post", "post", 15)]
    [InlineData("Outpost", "post", 3)]
    [InlineData("“Alex”", "alex", 1)]
    [InlineData("Post", "past", null)]
    [InlineData("", "past", null)]
    public void A_text_is_found_at_the_beginning_of_a_word_if_it_can_be(string name, string text, int? at) =>
        Assert.Equal(at, SearchText.Find(name, text));
}
