using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Entities;

/// <summary>What is needed to show a node, e.g. the unit <c>Special Buryat Battalion</c>, <c>battalion · Russia</c>.</summary>
/// <param name="Ref">The node's own identity.</param>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="Detail">A few words that tell two of the same name apart; null where the graph says nothing more.</param>
public record Item(NodeRef Ref, string Name, string Kind, IReadOnlyList<string> Labels, string? Detail)
{
    /// <summary>Where a place lies; null for everything else, and where the graph does not know.</summary>
    public MapPosition? Position { get; init; }
}
