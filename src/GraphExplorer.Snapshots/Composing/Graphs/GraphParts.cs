using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.Format;

namespace GraphExplorer.Snapshots.Composing.Graphs;

/// <summary>What of a snapshot's graph can be drawn: each node and edge once, edges between nodes that are there.</summary>
internal sealed record GraphParts(IReadOnlyList<FrozenNode> Nodes, IReadOnlyList<FrozenEdge> Edges, IReadOnlyList<string> Warnings)
{
    private const int MostNodes = 2_000;
    private const int MostEdges = 10_000;

    /// <exception cref="GraphException"><c>picture_too_large</c></exception>
    public static GraphParts Of(Snapshot snapshot)
    {
        if (snapshot.Nodes.Count > MostNodes || snapshot.Edges.Count > MostEdges)
        {
            throw new GraphException(ServiceErrors.PictureTooLarge, string.Create(
                CultureInfo.InvariantCulture,
                $"A picture shows at most {MostNodes:N0} entities and {MostEdges:N0} relations; these are {snapshot.Nodes.Count:N0} and {snapshot.Edges.Count:N0}."));
        }

        var nodes = snapshot.Nodes.DistinctBy(node => node.Ref).ToList();
        var known = nodes.Select(node => node.Ref).ToHashSet();
        var edges = snapshot.Edges.DistinctBy(edge => edge.Id).ToList();
        var drawn = edges.Where(edge => known.Contains(edge.From) && known.Contains(edge.To)).ToList();
        (int Count, string Sentence)[] repairs =
        [
            (snapshot.Nodes.Count - nodes.Count, "{0} in the snapshot more than once, drawn once."),
            (snapshot.Edges.Count - edges.Count, "{0} in the snapshot more than once, drawn once."),
            (edges.Count - drawn.Count, "{0} left out: an end is not in the snapshot."),
        ];
        string[] what = ["entity", "relation", "relation"];
        return new(nodes, drawn, [.. repairs.Index().Where(repair => repair.Item.Count > 0).Select(repair =>
            string.Format(CultureInfo.InvariantCulture, repair.Item.Sentence, Things(repair.Item.Count, what[repair.Index])))]);
    }

    /// <summary>"1 entity is", "2 entities are".</summary>
    internal static string Things(int count, string what)
    {
        var many = what.EndsWith('y') ? what[..^1] + "ies" : what + "s";
        return string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? what : many)} {(count == 1 ? "is" : "are")}");
    }
}
