using GraphExplorer.Exploration.Expansion;

namespace GraphExplorer.Exploration.Paths;

/// <summary>Relations of entities to documents. They count only where somebody chooses that documents connect.</summary>
public static class DocumentRelations
{
    private static readonly Relation NamedIn = new("named-in", "NAMED_IN", "discussed in", "discusses");
    private static readonly Relation Published = new("published", "PUBLISHED", "published", "published by");

    /// <summary>Both.</summary>
    public static IReadOnlyList<Relation> All { get; } = [NamedIn, Published];

    /// <summary>The relation of a type, of these or of the entity view.</summary>
    internal static Relation OfType(string type) => All.FirstOrDefault(relation => relation.Type == type) ?? Relation.OfType(type);
}
