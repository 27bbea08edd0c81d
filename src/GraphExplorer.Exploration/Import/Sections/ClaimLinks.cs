using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A claim's relationships, and the relationships between entities that rest on it (<c>establishes</c>).</summary>
internal static class ClaimLinks
{
    public static void Read(SeedEntry entry, string id)
    {
        var draft = entry.Draft;
        if (!entry.Has("about")) entry.RequiredText("about");
        foreach (var subject in entry.Texts("about")) draft.Relate(id, "ABOUT", subject, entry.PositionOf("about"));
        foreach (var whole in entry.Texts("partOf")) draft.Relate(id, "PART_OF", whole, entry.PositionOf("partOf"));
        foreach (var other in entry.Texts("contradicts")) draft.Relate(id, "CONTRADICTS", other, entry.PositionOf("contradicts"));
        foreach (var link in entry.Entries("involves")) ReadParty(link, id);
        foreach (var link in entry.Entries("locatedIn")) ReadPlace(link, id);
        foreach (var link in entry.Entries("under")) ReadAgreement(link, id);
        foreach (var link in entry.Entries("establishes")) ReadEstablished(link, id);
    }

    private static void ReadParty(SeedEntry link, string id)
    {
        var properties = new ValueMap().With("role", link.RequiredText("role").AsValue());
        link.Draft.Relate(id, "INVOLVES", link.RequiredText("who"), link.PositionOf("who"), properties);
        link.Close();
    }

    private static void ReadPlace(SeedEntry link, string id)
    {
        var properties = new ValueMap()
            .With("relation", (link.OneOf("relation", Vocabulary.LocationRelations) ?? "in").AsValue())
            .With("certainty", link.OneOf("certainty", Vocabulary.Certainties).AsValue());
        link.Draft.Relate(id, "LOCATED_IN", link.RequiredText("place"), link.PositionOf("place"), properties);
        link.Close();
    }

    private static void ReadAgreement(SeedEntry link, string id)
    {
        var properties = new ValueMap().With("article", link.Text("article").AsValue());
        link.Draft.Relate(id, "UNDER", link.RequiredText("agreement"), link.PositionOf("agreement"), properties);
        link.Close();
    }

    private static void ReadEstablished(SeedEntry link, string id)
    {
        var type = link.RequiredOneOf("type", Vocabulary.EstablishedTypes);
        var during = link.Days("during");
        var properties = new ValueMap()
            .With("claim", Value.Of(id))
            .With("role", link.Text("role").AsValue())
            .With("article", link.Text("article").AsValue())
            .With("toArticle", link.Text("toArticle").AsValue())
            .With("from", (during?.From).AsValue())
            .With("to", (during?.To).AsValue());
        var from = link.RequiredText("from");
        var to = link.RequiredText("to");
        link.Close();
        if (type is not null && from is not null) link.Draft.Relate(from, type, to, link.At, properties);
    }
}
