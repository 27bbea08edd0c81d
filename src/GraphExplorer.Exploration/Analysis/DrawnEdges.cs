using GraphExplorer.Exploration.Expansion;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>Reads the ids of edges that a page has drawn.</summary>
public static class DrawnEdges
{
    /// <summary>The edge of an id such as <c>Unit:id:a|reported-in|Place:id:b</c>; null where it is none.</summary>
    public static Connection? Read(string? id) => Edge.EndsOf(id) is var (from, relation, to) ? new(from, relation, to) : null;
}
