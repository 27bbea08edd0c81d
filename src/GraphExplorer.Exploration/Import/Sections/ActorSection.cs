using GraphExplorer.Exploration.Import.Reading;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A state, an organization or a person; with a <c>sourceKind</c> it speaks, and is a Source too.</summary>
internal static class ActorSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "actor");
        var label = entry.RequiredOneOf("label", Vocabulary.ActorLabels);
        var properties = EntityProperties.Read(entry)
            .With("country", Country.Read(entry))
            .With("description", entry.Text("description").AsValue())
            .With("sourceKind", entry.OneOf("sourceKind", Vocabulary.SourceKinds).AsValue())
            .With("language", entry.Text("language").AsValue());
        var labels = new List<string> { "Actor" };
        if (label is not null) labels.Add(label);
        if (!properties["sourceKind"].IsNull) labels.Add("Source");
        labels.Add("Entity");
        entry.Draft.Add(new(id, labels, properties, entry.At));
        Affiliation.Read(entry, id);
        entry.Close();
    }
}
