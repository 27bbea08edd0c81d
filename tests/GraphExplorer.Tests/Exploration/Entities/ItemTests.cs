using GraphExplorer.Exploration.Entities;
using GraphExplorer.Graph.Values;
using Xunit;

namespace GraphExplorer.Tests.Exploration.Entities;

public sealed class ItemTests
{
    [Theory]
    [InlineData("Entity Unit", "echelon=battalion country=RU", "Unit:id:x", "unit", "battalion · Russia")]
    [InlineData("Entity Actor Person", "country=UA", "Actor:id:x", "actor", "person · Ukraine")]
    [InlineData("Entity Actor Organization Source", "sourceKind=ministry", "Actor:id:x", "actor", "organisation")]
    [InlineData("Entity Source Anonymous", "", "Source:id:x", "source", "unnamed source")]
    [InlineData("Entity Source Outlet", "sourceKind=newspaper country=KP", "Source:id:x", "source", "newspaper · North Korea")]
    [InlineData("Entity Agreement", "kind=treaty", "Agreement:id:x", "agreement", "treaty")]
    [InlineData("Entity Place", "", "Place:id:x", "place", null)]
    [InlineData("Entity Place", "kind=city country=XX", "Place:id:x", "place", "city · XX")]
    [InlineData("Document", "title=Headline", "Document:id:x", "document", null)]
    [InlineData("Entity Actor State", "country=Name", "Actor:id:x", "actor", "state")]
    [InlineData("Entity", "", "Entity:id:x", "other", null)]
    public void A_node_is_shown_by_its_most_specific_label_and_a_few_words(
        string labels, string properties, string reference, string kind, string? detail)
    {
        var map = new ValueMap().With("id", Value.Of("x")).With("name", Value.Of("Name"));
        foreach (var pair in properties.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')))
            map.With(pair[0], Value.Of(pair[1]));
        var item = new GraphNode("4:0", labels.Split(' '), map).ToItem();
        Assert.Equal((reference, kind, detail), (item.Ref.ToString(), item.Kind, item.Detail));
        Assert.Equal(properties.StartsWith("title", StringComparison.Ordinal) ? "Headline" : "Name", item.Name);
    }

    [Theory]
    [InlineData("2024-10-14", "2024-10-14", "14 October 2024")]
    [InlineData("2024-10-01", "2024-10-31", "1–31 October 2024")]
    [InlineData("2024-10-14", "2024-11-02", "14 October–2 November 2024")]
    [InlineData("2024-12-30", "2025-01-02", "30 December 2024–2 January 2025")]
    [InlineData("2024-10-14", null, "from 14 October 2024")]
    [InlineData(null, "2024-10-14", "by 14 October 2024")]
    [InlineData(null, null, null)]
    public void Days_read_as_people_write_them(string? from, string? to, string? expected) =>
        Assert.Equal(expected, DayText.Of(new(DayOf(from), DayOf(to))));

    private static DateOnly? DayOf(string? text) => text is null ? null : DateOnly.Parse(text, CultureInfo.InvariantCulture);
}
