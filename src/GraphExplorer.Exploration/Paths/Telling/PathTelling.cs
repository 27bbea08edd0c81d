using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;

namespace GraphExplorer.Exploration.Paths.Telling;

/// <summary>Weighs the hops of paths and puts them into words.</summary>
internal sealed class PathTelling
{
    private readonly Lineage _lineage;
    private readonly IReadOnlyDictionary<NodeRef, Item> _items;
    private readonly Dictionary<(NodeRef, NodeRef), PathStep> _steps;

    public PathTelling(IReadOnlyList<Link> links, Lineage lineage, IEnumerable<Item> items)
    {
        _lineage = lineage;
        _items = items.ToDictionary(item => item.Ref);
        Edges = EdgeFolding.Fold(links, lineage);
        var reports = links.ToLookup(link => (link.From, link.Relation.Name, link.To), link => link.Reports);
        _steps = Edges
            .Select(edge => new Told(edge, [.. reports[(edge.From, edge.Relation, edge.To)].SelectMany(ids => ids)], lineage))
            .GroupBy(told => PairOf(told.Edge.From, told.Edge.To))
            .ToDictionary(group => group.Key, ToStep);
    }

    /// <summary>Every edge between neighbours on a path.</summary>
    public IReadOnlyList<Edge> Edges { get; }

    /// <summary>A path of nodes in words; null where two of them are not connected any more.</summary>
    public PathView? Tell(IReadOnlyList<NodeRef> nodes)
    {
        var steps = new List<PathStep>();
        foreach (var (from, to) in nodes.Zip(nodes.Skip(1)))
        {
            if (!_steps.TryGetValue(PairOf(from, to), out var step)) return null;
            steps.Add(step with { From = from, To = to });
        }

        var sentence = string.Join("; ", steps.Select(step => step.Sentence)) + ".";
        return new(steps.Count, sentence, steps.Min(step => step.IndependentOrigins), steps.Sum(step => step.Denied), nodes, steps);
    }

    private static (NodeRef, NodeRef) PairOf(NodeRef one, NodeRef two) =>
        string.CompareOrdinal(one.Value, two.Value) < 0 ? (one, two) : (two, one);

    private PathStep ToStep(IGrouping<(NodeRef One, NodeRef Two), Told> group)
    {
        Told[] edges = [.. group.OrderByDescending(told => told.Origins ?? int.MaxValue).ThenBy(told => told.Edge.Denied).ThenByDescending(told => told.Edge.Reports)];
        var best = edges[0];
        var speakers = SpeakersOf(best);
        var sentence = EdgeSentence.Of(best.Edge.Relation, (_items[best.Edge.From].Name, _items[best.Edge.To].Name), best.Evidence, speakers);
        return new(group.Key.One, group.Key.Two, sentence, [.. edges.Select(told => told.Edge.Id)], speakers, best.Origins, best.Edge.Denied);
    }

    private IReadOnlyList<Item> SpeakersOf(Told told)
    {
        var said = told.Reports.Select(report => _lineage.ChainsOf(report)[0][0]).ToLookup(step => step.Stance == Stances.Asserts, step => step.Speaker);
        return [.. said[told.Evidence.Asserted > 0].GroupBy(speaker => speaker.Ref)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.First().Name, StringComparer.Ordinal).Select(group => group.First())];
    }

    private sealed record Told(Edge Edge, IReadOnlyList<string> Reports, EvidenceCount Evidence, int? Origins)
    {
        public Told(Edge edge, IReadOnlyList<string> reports, Lineage lineage) : this(edge, reports, lineage.Count(reports), null) =>
            Origins = Evidence.Reports == 0 ? null : Evidence.IndependentOrigins;
    }
}
