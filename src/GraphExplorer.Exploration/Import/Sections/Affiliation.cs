using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>Whom a source speaks for, who owns it, whom it syndicates.</summary>
internal static class Affiliation
{
    public static void Read(SeedEntry entry, string id)
    {
        foreach (var link in entry.Entries("speaksFor"))
        {
            var properties = new ValueMap().With("certainty", link.OneOf("certainty", Vocabulary.Certainties).AsValue());
            entry.Draft.Relate(id, "SPEAKS_FOR", link.RequiredText("actor"), link.At, properties);
            link.Close();
        }

        foreach (var owner in entry.Texts("ownedBy")) entry.Draft.Relate(id, "OWNED_BY", owner, entry.PositionOf("ownedBy"));
        foreach (var other in entry.Texts("syndicates")) entry.Draft.Relate(id, "SYNDICATES", other, entry.PositionOf("syndicates"));
    }
}
