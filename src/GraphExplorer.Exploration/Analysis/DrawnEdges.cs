using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>Reads the ids of edges that a page has drawn.</summary>
public static class DrawnEdges
{
    private static readonly string[] Relations = [.. Relation.All.Concat(DocumentRelations.All).Select(relation => relation.Name)];

    /// <summary>The edge of an id such as <c>Unit:id:a|reported-in|Place:id:b</c>; null where it is none.</summary>
    public static Connection? Read(string? id)
    {
        foreach (var relation in Relations)
        {
            var parts = id?.Split($"|{relation}|", 2);
            if (parts is [var from, var to] && NodeRef.TryParse(from, out var start) && NodeRef.TryParse(to, out var end)) return new(start, relation, end);
        }

        return null;
    }
}
