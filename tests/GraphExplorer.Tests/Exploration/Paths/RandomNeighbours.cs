using GraphExplorer.Exploration.Paths.Search;

namespace GraphExplorer.Tests.Exploration.Paths;

/// <summary>A graph of a few nodes, connected at random, the same for the same seed.</summary>
internal sealed class RandomNeighbours : INeighbourSource
{
    private readonly Dictionary<string, SortedSet<string>> _neighbours = new(StringComparer.Ordinal);

    public RandomNeighbours(int seed, int nodes, int connections)
    {
        var random = new Random(seed);
        Names = [.. Enumerable.Range(0, nodes).Select(number => string.Create(CultureInfo.InvariantCulture, $"n{number}"))];
        foreach (var name in Names) _neighbours[name] = new(StringComparer.Ordinal);
        for (var time = 0; time < connections; time++)
        {
            var (one, other) = (Names[random.Next(nodes)], Names[random.Next(nodes)]);
            if (one == other) continue;
            _neighbours[one].Add(other);
            _neighbours[other].Add(one);
        }
    }

    public IReadOnlyList<string> Names { get; }

    public int Reads { get; private set; }

    public Task<IReadOnlyList<Neighbours>> ReadAsync(IReadOnlyCollection<string> nodes, int most, CancellationToken cancellation)
    {
        Reads++;
        cancellation.ThrowIfCancellationRequested();
        var rows = new List<Neighbours>();
        foreach (var node in nodes)
        {
            string[] others = [.. _neighbours[node].Take(most)];
            rows.Add(new(node, others));
            most -= others.Length;
        }

        return Task.FromResult<IReadOnlyList<Neighbours>>(rows);
    }

    /// <summary>Every path through the stops in their order, no node twice, found by trying everything.</summary>
    public IEnumerable<IReadOnlyList<string>> Every(IReadOnlyList<string> stops, int mostHops) => Every([stops[0]], stops, passed: 1, mostHops);

    private IEnumerable<IReadOnlyList<string>> Every(List<string> path, IReadOnlyList<string> stops, int passed, int hops)
    {
        if (passed == stops.Count) return [path];
        if (hops == 0) return [];
        return _neighbours[path[^1]]
            .Where(next => !path.Contains(next) && (next == stops[passed] || !stops.Contains(next)))
            .SelectMany(next => Every([.. path, next], stops, next == stops[passed] ? passed + 1 : passed, hops - 1));
    }
}
