using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths;
using GraphExplorer.Exploration.Paths.Telling;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;

namespace GraphExplorer.Exploration.Analysis;

/// <summary>How firmly two entities of a graph hang together.</summary>
/// <param name="Alternatives">Ways between them, best first: few hops, and many independent origins on each.</param>
/// <param name="Cut">What would have to fall for all ways to go.</param>
public sealed record LinkAnswer(Item From, Item To, IReadOnlyList<PathView> Alternatives, LinkCut Cut);

/// <summary>The least that would have to fall.</summary>
/// <param name="Steps">Connections that part the two; empty where nothing that is said could part them, or nothing connects them.</param>
/// <param name="Origins">On whose word these connections stand.</param>
public sealed record LinkCut(string Sentence, IReadOnlyList<PathStep> Steps, IReadOnlyList<Origin> Origins);

/// <summary>Looks for alternatives between two entities, and for the sources that would have to fall for their link to go.</summary>
public sealed class ExamineLink(ICypherRunner runner)
{
    /// <summary>Connected pairs at most: the evidence of each is weighed.</summary>
    public const int MostPairs = 2000;

    /// <summary>Both, within a graph.</summary>
    /// <exception cref="GraphException"><c>entity_not_found</c>, <c>bad_request</c>, or <c>not_available</c> in a build without QuikGraph.</exception>
    public async Task<LinkAnswer> ExamineAsync(AnalysisGraph graph, NodeRef from, NodeRef to, int most, CancellationToken cancellation)
    {
        if (MissingAnalyses.Reason is { } reason) throw new GraphException(ServiceErrors.NotAvailable, reason);
        var ends = (NumberOf(graph, from), NumberOf(graph, to));
        if (from == to) throw new GraphException(ServiceErrors.BadRequest, "from and to are the same entity.");
        if (graph.Plain.Pairs.Count > MostPairs)
            throw new GraphException(ServiceErrors.BadRequest, $"The graph has {graph.Plain.Pairs.Count} connected pairs; {MostPairs} is the most that is weighed.");
        var telling = await TellAsync(graph, cancellation);
        return WeightedLink.Examine(graph, ends, most, telling);
    }

    private static int NumberOf(AnalysisGraph graph, NodeRef entity) => graph.Numbers.TryGetValue(entity, out var number)
        ? number
        : throw new GraphException(ServiceErrors.EntityNotFound, $"\"{entity}\" is not in the graph that is examined.");

    private async Task<PathTelling> TellAsync(AnalysisGraph graph, CancellationToken cancellation)
    {
        var items = graph.Items.ToDictionary(item => item.Ref.Value, StringComparer.Ordinal);
        var pairs = graph.Plain.Pairs.Select(pair => (graph.Items[pair.One].Ref.Value, graph.Items[pair.Other].Ref.Value));
        var found = await new PathLinks(runner, items).ReadAsync([.. pairs], Relation.All, cancellation);
        var drawn = graph.Connections.Select(edge => edge.Id).ToHashSet(StringComparer.Ordinal);
        var links = found.Where(link => drawn.Contains(new Connection(link.From, link.Relation.Name, link.To).Id)).ToList();
        var reports = links.SelectMany(link => link.Reports).ToHashSet(StringComparer.Ordinal);
        return new(links, await new LineageReading(runner).ReadAsync(reports, cancellation), graph.Items);
    }
}
