using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>An outlet, a channel, or somebody without a name.</summary>
internal static class SourceSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "source");
        var label = entry.RequiredOneOf("label", Vocabulary.SourceLabels);
        var properties = EntityProperties.Read(entry)
            .With("sourceKind", entry.RequiredOneOf("sourceKind", Vocabulary.SourceKinds).AsValue())
            .With("country", Country.Read(entry))
            .With("language", entry.Text("language").AsValue());
        string[] labels = label is null ? ["Source", "Entity"] : ["Source", label, "Entity"];
        entry.Draft.Add(new(id, labels, properties, entry.At));
        Affiliation.Read(entry, id);
        entry.Close();
    }
}
