using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A proposition without source and number: what it is about, where, under which agreement, what it measures.</summary>
internal static class ClaimSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "claim");
        var properties = new ValueMap()
            .With("name", entry.RequiredText("name").AsValue())
            .With("kind", entry.RequiredOneOf("kind", Vocabulary.ClaimKinds).AsValue())
            .With("text", entry.RequiredText("text").AsValue())
            .With("measure", entry.OneOf("measure", Vocabulary.Measures).AsValue())
            .With("per", entry.OneOf("per", Vocabulary.Pers).AsValue())
            .With("scope", entry.OneOf("scope", Vocabulary.Scopes).AsValue());
        if (properties["measure"].IsNull && (entry.Has("per") || entry.Has("scope")))
        {
            entry.Draft.Fault(entry.At, ImportFaultCodes.MissingKey, "'per' and 'scope' belong to a 'measure'.");
        }

        entry.Draft.Add(new(id, ["Claim"], properties, entry.At));
        ClaimLinks.Read(entry, id);
        entry.Close();
    }
}
