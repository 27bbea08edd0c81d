using GraphExplorer.Exploration.Entities;
using GraphExplorer.Exploration.Evidence;
using GraphExplorer.Exploration.Expansion;
using GraphExplorer.Exploration.Paths.Search;
using GraphExplorer.Exploration.Paths.Telling;
using GraphExplorer.Exploration.Provenance;
using GraphExplorer.Exploration.Statements;
using GraphExplorer.Graph;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Running;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Exploration.Paths;

/// <summary>Finds how two entities are connected in the entity view, and on whose word.</summary>
/// <param name="runner">The graph.</param>
/// <param name="time">Bounds the search.</param>
public sealed class FindPaths(ICypherRunner runner, TimeProvider time)
{
    /// <summary>How many hops longer than the shortest an alternative may be.</summary>
    public const int Longer = 2;

    /// <summary>The paths.</summary>
    /// <exception cref="GraphException">
    /// <c>entity_not_found</c>; <c>bad_request</c> where an end is no entity, or an entity is chosen twice.
    /// </exception>
    public async Task<PathsAnswer> FindAsync(PathQuestion question, CancellationToken cancellation)
    {
        IReadOnlyList<NodeRef> passed = [question.From, .. question.Through, question.To];
        var chosen = await new EntityLookup(runner).ItemsAsync([.. passed, .. question.Avoid], cancellation);
        IReadOnlyList<Item> stops = [.. chosen.Take(passed.Count)], avoided = [.. chosen.Skip(passed.Count)];
        RequireEntity(stops[0]);
        RequireEntity(stops[^1]);
        if (!question.Documents) foreach (var stop in stops) RequireEntity(stop);
        RequireOnce([.. stops, .. avoided]);
        var found = await SearchAsync(question, [.. stops.Select(stop => stop.Ref.Value)], cancellation);
        var (paths, graph) = await TellAsync(question, found, cancellation);
        return new(
            stops[0], stops[^1], [.. stops.Skip(1).SkipLast(1)], avoided, question.Order == PathOrder.Evidence ? "evidence" : "length",
            question.MostHops, found.Paths.Count, found.Examined, CutSentence.Of(found), paths, graph);
    }

    private static void RequireEntity(Item item)
    {
        if (!item.Labels.Contains("Entity"))
            throw new GraphException(ServiceErrors.BadRequest, $"A path connects units, actors, agreements, places and sources; \"{item.Name}\" is a {item.Kind}.");
    }

    internal static void RequireOnce(IReadOnlyList<Item> items)
    {
        if (items.GroupBy(item => item.Ref).FirstOrDefault(group => group.Count() > 1) is { } twice)
            throw new GraphException(ServiceErrors.BadRequest, $"\"{twice.First().Name}\" is chosen more than once; a path needs it in one place only.");
    }

    private Task<FoundPaths> SearchAsync(PathQuestion question, IReadOnlyList<string> stops, CancellationToken cancellation)
    {
        var enough = question.Order == PathOrder.Evidence ? int.MaxValue : question.Limit;
        var bounds = new PathBounds(question.MostHops, enough, Longer) { Paths = question.Order == PathOrder.Evidence ? 200 : 100 };
        return new PathSearch(new GraphNeighbours(runner, question), bounds, time).FindAsync(stops, cancellation);
    }

    private async Task<(IReadOnlyList<PathView> Paths, GraphView Graph)> TellAsync(PathQuestion question, FoundPaths found, CancellationToken cancellation)
    {
        var ids = found.Paths.SelectMany(path => path).Distinct(StringComparer.Ordinal);
        var nodes = await runner.AskAsync("entities/by-ids", new ValueMap().With("ids", StatementRunning.Texts(ids)), cancellation);
        var items = nodes.ToDictionary(row => row["found"].AsNode.Properties["id"].AsString, row => row["found"].ToItem(), StringComparer.Ordinal);
        var whole = found.Paths.Where(path => path.All(items.ContainsKey)).ToList();
        var links = await new PathLinks(runner, items).ReadAsync(Pairs(whole), question.Counting, cancellation);
        var reports = links.SelectMany(link => link.Reports).ToHashSet(StringComparer.Ordinal);
        var telling = new PathTelling(links, await new LineageReading(runner).ReadAsync(reports, cancellation), items.Values);
        var told = whole.Select(path => telling.Tell([.. path.Select(id => items[id].Ref)])).OfType<PathView>();
        IReadOnlyList<PathView> best = [.. PathRanking.Sort(told, question.Order).Take(question.Limit)];
        return (best, await DrawAsync(best, telling.Edges, items.Values, cancellation));
    }

    private static IReadOnlyCollection<(string, string)> Pairs(IEnumerable<IReadOnlyList<string>> paths) =>
        paths.SelectMany(path => path.Zip(path.Skip(1))).Select(pair => string.CompareOrdinal(pair.First, pair.Second) < 0 ? pair : (pair.Second, pair.First)).ToHashSet();

    private Task<GraphView> DrawAsync(IReadOnlyList<PathView> paths, IEnumerable<Edge> edges, IEnumerable<Item> items, CancellationToken cancellation)
    {
        var nodes = paths.SelectMany(path => path.Nodes).ToHashSet();
        var drawn = paths.SelectMany(path => path.Steps).SelectMany(step => step.Edges).ToHashSet(StringComparer.Ordinal);
        var graph = new GraphView([.. items.Where(item => nodes.Contains(item.Ref))], [.. edges.Where(edge => drawn.Contains(edge.Id))]);
        return new FactReading(runner).BehindAsync(graph, [], cancellation);
    }
}
