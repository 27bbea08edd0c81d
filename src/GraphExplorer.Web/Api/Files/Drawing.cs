using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Snapshots.GraphFiles;

namespace GraphExplorer.Web.Api.Files;

/// <summary>Puts together what was drawn and what the graph says of it.</summary>
internal static class Drawing
{
    /// <exception cref="GraphException"><c>entity_not_found</c> where something drawn is no longer in the graph.</exception>
    public static DrawnGraph Of(DrawnBody drawn, GraphView view)
    {
        // The reference that was sent may name a wider label than the node's own.
        var found = view.Nodes.Select(item => item.Ref.Value).ToHashSet(StringComparer.Ordinal);
        RequireAll(drawn.Nodes.Where(node => !found.Contains(node.Value)).Select(node => node.ToString()));
        var groups = (drawn.Groups ?? []).SelectMany(group => group.Members.Select(member => (member, group.Name)))
            .DistinctBy(entry => entry.member).ToDictionary(entry => entry.member.ToString(), entry => entry.Name, StringComparer.Ordinal);
        var nodes = view.Nodes.Select(item => new DrawnNode(
            item.Ref, item.Name, item.Kind, item.Labels, item.Detail, drawn.Positions?.GetValueOrDefault(item.Ref.ToString()))
        {
            Group = groups.GetValueOrDefault(item.Ref.ToString()),
        });
        return new(drawn.Title ?? "Graph", [.. nodes], [.. Edges(drawn, view).Select(ToEdge)]);
    }

    private static IEnumerable<Edge> Edges(DrawnBody drawn, GraphView view)
    {
        if (drawn.Edges is null) return view.Edges;
        var byId = view.Edges.ToDictionary(edge => edge.Id, StringComparer.Ordinal);
        RequireAll(drawn.Edges.Where(edge => !byId.ContainsKey(edge)));
        return drawn.Edges.Distinct(StringComparer.Ordinal).Select(edge => byId[edge]);
    }

    // A file that lacks what the page shows would not say so by itself.
    private static void RequireAll(IEnumerable<string> missing)
    {
        if (missing.FirstOrDefault() is { } first)
            throw new GraphException(ServiceErrors.EntityNotFound, $"\"{first}\" is drawn and no longer in the graph; load the page again.");
    }

    private static DrawnEdge ToEdge(Edge edge) => new(
        edge.Id, edge.From, edge.To, edge.Relation, edge.Verb, edge.Reports, edge.IndependentOrigins, edge.Denied, edge.Disputed)
    {
        Links = edge.Links,
    };
}
