using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Snapshots.Reading;

/// <summary>Nodes of another model by other references: those they were drawn by, or that of the group they were drawn as.</summary>
internal static class LabelGroups
{
    /// <summary>The same under other references.</summary>
    public static GraphView Renamed(GraphView view, Func<NodeRef, NodeRef> name) => new(
        [.. view.Nodes.Select(node => node with { Ref = name(node.Ref) })],
        [.. view.Edges.Select(edge => Between(edge, name(edge.From), name(edge.To)))]);

    /// <summary>What is drawn as one comes last; its edges are those of all of them, and what joins them among themselves is not drawn.</summary>
    public static GraphView Fold(GraphView view, IReadOnlyList<EntityGroup> groups)
    {
        var together = groups.Select(group => ToItem(group, view)).OfType<GroupItem>().ToList();
        if (together.Count == 0) return view;
        var standsFor = together.SelectMany(group => group.Members.Select(member => (member.Ref, Group: group.Ref))).ToDictionary(pair => pair.Ref, pair => pair.Group);
        var edges = view.Edges.Select(edge => Between(edge, standsFor.GetValueOrDefault(edge.From, edge.From), standsFor.GetValueOrDefault(edge.To, edge.To)))
            .Where(edge => edge.From != edge.To).GroupBy(edge => edge.Id, StringComparer.Ordinal)
            .Select(edges => edges.First() with { Links = edges.Sum(edge => edge.Links) });
        return new([.. view.Nodes.Where(node => !standsFor.ContainsKey(node.Ref)), .. together], [.. edges]);
    }

    private static GroupItem? ToItem(EntityGroup group, GraphView view)
    {
        var refs = group.Members.ToHashSet();
        Item[] members = [.. view.Nodes.Where(node => refs.Contains(node.Ref))];
        return members.Length == 0 ? null : new(group.Ref, group.Name, members.All(member => member.Kind == members[0].Kind) ? members[0].Kind : Kinds.Other, members);
    }

    private static Edge Between(Edge edge, NodeRef from, NodeRef to) => edge with { Id = Edge.IdOf(from, edge.Relation, to), From = from, To = to };
}
