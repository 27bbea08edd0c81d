using GraphExplorer.Exploration.Import.Reading;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Import.Sections;

/// <summary>What every entity has: a name, and the other spellings that the documents use.</summary>
internal static class EntityProperties
{
    public static ValueMap Read(SeedEntry entry) =>
        new ValueMap().With("name", entry.RequiredText("name").AsValue()).With("aliases", entry.Texts("aliases").AsValue());
}
