using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>A military unit. With <c>named: false</c> the text gives it no name, and it is never merged with another.</summary>
internal static class UnitSection
{
    public static void Read(SeedEntry entry)
    {
        var id = SeedId.Own(entry, "unit");
        var properties = EntityProperties.Read(entry)
            .With("echelon", entry.RequiredOneOf("echelon", Vocabulary.Echelons).AsValue())
            .With("country", Country.Read(entry))
            .With("service", entry.Text("service").AsValue())
            .With("named", Value.Of(entry.Flag("named") ?? true));
        entry.Draft.Add(new(id, ["Unit", "Entity"], properties, entry.At));
        entry.Close();
    }
}
