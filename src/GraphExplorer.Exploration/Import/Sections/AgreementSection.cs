using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A treaty, an agreement between governments, a law, a charter.</summary>
internal static class AgreementSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "agreement");
        var properties = EntityProperties.Read(entry).With("kind", entry.RequiredOneOf("kind", Vocabulary.AgreementKinds).AsValue());
        entry.Draft.Add(new(id, ["Agreement", "Entity"], properties, entry.At));
        entry.Close();
    }
}
