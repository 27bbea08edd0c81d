using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Paths.Search;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Browsing.Labels;

/// <summary>Finds how two nodes are connected in a graph of another model: nobody's word is needed, the shortest come first.</summary>
internal sealed class FindNodePaths(ICypherRunner runner, NodeLookup lookup, NodeLinks links, TimeProvider time)
{
    // Of more than are wanted the page shows how many there are.
    private const int Kept = 100;

    /// <param name="stops">Start, what is passed in this order, and end; each once.</param>
    /// <param name="avoided">Nodes that no path passes.</param>
    /// <param name="question">Bounds and types.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<FoundNodePaths> FindAsync(
        IReadOnlyList<GraphNode> stops, IReadOnlyList<GraphNode> avoided, PathQuestion question, CancellationToken cancellation)
    {
        var bounds = new PathBounds(question.MostHops, question.Limit, FindPaths.Longer) { Paths = Kept };
        var neighbours = new NodeNeighbours(runner, question.Relations, avoided.Select(node => node.ElementId).ToHashSet(StringComparer.Ordinal));
        var found = await new PathSearch(neighbours, bounds, time).FindAsync([.. stops.Select(node => node.ElementId)], cancellation);
        var wanted = found.Paths.Take(question.Limit).ToList();
        var nodes = await lookup.StandingAsync([.. wanted.SelectMany(path => path).Distinct(StringComparer.Ordinal)], cancellation);
        var all = await links.ConnectAsync(nodes, cancellation);
        var items = nodes.Zip(all.Nodes).ToDictionary(pair => pair.First.ElementId, pair => pair.Second, StringComparer.Ordinal);
        var counting = all.Edges.Where(edge => question.Relations.Count == 0 || question.Relations.Contains(edge.Relation)).ToList();
        var between = counting.ToLookup(edge => PairOf(edge.From, edge.To));
        var paths = wanted.Where(path => path.All(items.ContainsKey)).Select(path => Tell([.. path.Select(id => items[id])], between)).OfType<PathView>().ToList();
        var drawn = paths.SelectMany(path => path.Steps).SelectMany(step => step.Edges).ToHashSet(StringComparer.Ordinal);
        var passed = paths.SelectMany(path => path.Nodes).ToHashSet();
        return new(found, paths, new([.. all.Nodes.Where(item => passed.Contains(item.Ref))], [.. counting.Where(edge => drawn.Contains(edge.Id))]));
    }

    private static PathView? Tell(IReadOnlyList<Item> nodes, ILookup<(NodeRef, NodeRef), Edge> between)
    {
        var names = nodes.ToDictionary(item => item.Ref, item => item.Name);
        var steps = new List<PathStep>();
        foreach (var (from, to) in nodes.Zip(nodes.Skip(1)))
        {
            Edge[] edges = [.. between[PairOf(from.Ref, to.Ref)].OrderByDescending(edge => edge.From == from.Ref).ThenBy(edge => edge.Relation, StringComparer.Ordinal)];
            if (edges.Length == 0) return null;
            var sentence = string.Join(" and ", edges.Select(edge => $"{names[edge.From]} {edge.Verb} {names[edge.To]}"));
            steps.Add(new(from.Ref, to.Ref, sentence, [.. edges.Select(edge => edge.Id)], [], null, 0));
        }

        return new(steps.Count, string.Join("; ", steps.Select(step => step.Sentence)) + ".", null, 0, [.. nodes.Select(node => node.Ref)], steps);
    }

    private static (NodeRef, NodeRef) PairOf(NodeRef one, NodeRef two) => string.CompareOrdinal(one.ToString(), two.ToString()) < 0 ? (one, two) : (two, one);
}

/// <summary>What a search found, the paths that are wanted in words, and all that they pass.</summary>
internal sealed record FoundNodePaths(FoundPaths Found, IReadOnlyList<PathView> Paths, GraphView Graph);
