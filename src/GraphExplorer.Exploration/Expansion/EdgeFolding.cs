using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Expansion;

/// <summary>Two entities connected in one way, with the ids of the reports behind it.</summary>
public sealed record Link(NodeRef From, Relation Relation, NodeRef To, IReadOnlyCollection<string> Reports);

/// <summary>Folds links into edges.</summary>
public static class EdgeFolding
{
    /// <summary>How many reports an edge names at most.</summary>
    public const int MostBehind = 100;

    /// <summary>One edge for each start, relation and end, in that order of first appearance.</summary>
    public static IReadOnlyList<Edge> Fold(IEnumerable<Link> links, Lineage lineage) =>
        [.. links
            .Where(link => link.From != link.To)
            .GroupBy(link => (link.From, link.Relation, link.To))
            .Select(group => ToEdge(group.First(), [.. group.SelectMany(link => link.Reports).Distinct(StringComparer.Ordinal)], lineage))];

    private static Edge ToEdge(Link link, IReadOnlyList<string> reports, Lineage lineage)
    {
        var evidence = lineage.Count(reports);
        return new(
            Edge.IdOf(link.From, link.Relation.Name, link.To), link.From, link.To, link.Relation.Name, link.Relation.Verb,
            evidence.Reports, evidence.IndependentOrigins, evidence.Denied, evidence.Denied + evidence.Questioned > 0,
            [.. reports.Take(MostBehind).Select(report => Kinds.RefOf(["Report"], report))]);
    }
}
