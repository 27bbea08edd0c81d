namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>Walks all paths of one length through stops in their order, no node twice.</summary>
/// <param name="known">Holds every connection of these paths.</param>
/// <param name="stops">Start, what is passed, and end.</param>
/// <param name="mostSteps">Nodes to try at most, before <see cref="IsCut"/>.</param>
internal sealed class PathWalk(KnownGraph known, IReadOnlyList<string> stops, int mostSteps)
{
    private readonly HashSet<string> _stops = stops.ToHashSet(StringComparer.Ordinal);
    private readonly IReadOnlyDictionary<string, int>[] _distances = new IReadOnlyDictionary<string, int>[stops.Count - 1];
    private int _steps;

    /// <summary>Whether the walk was given up before it was complete.</summary>
    public bool IsCut => _steps >= mostSteps;

    /// <summary>
    /// The paths, one after another for each way to begin: the first few of very many go different ways from the start rather than one
    /// way in small variations.
    /// </summary>
    public IEnumerable<IReadOnlyList<string>> OfLength(int hops)
    {
        for (var leg = 0; leg < _distances.Length; leg++) _distances[leg] = Distances.To(stops[leg + 1], known, _stops, hops - 1);
        var beginnings = Next(stops[0], [stops[0]], leg: 0, hops).ToList();
        var walks = beginnings.Select(next => From([stops[0], next.Node], next.Leg, hops - 1).GetEnumerator()).ToList();
        while (walks.Count > 0)
        {
            foreach (var walk in walks.ToList())
            {
                if (walk.MoveNext()) yield return walk.Current;
                else walks.Remove(walk);
            }
        }
    }

    private IEnumerable<IReadOnlyList<string>> From(List<string> path, int leg, int hops)
    {
        if (leg == _distances.Length)
        {
            yield return path.ToList();
            yield break;
        }

        foreach (var (node, nextLeg) in Next(path[^1], path, leg, hops))
        {
            path.Add(node);
            foreach (var whole in From(path, nextLeg, hops - 1)) yield return whole;
            path.RemoveAt(path.Count - 1);
        }
    }

    // Where a path of exactly so many hops can go on, and which leg it is on then.
    private IEnumerable<(string Node, int Leg)> Next(string from, List<string> path, int leg, int hops)
    {
        if (IsCut) return [];
        _steps++;
        return known.Of(from)
            .Select(node => (Node: node, Leg: node == stops[leg + 1] ? leg + 1 : leg))
            .Where(next => CanEnd(next, hops - 1) && !path.Contains(next.Node))
            .OrderBy(next => next.Node, StringComparer.Ordinal);
    }

    private bool CanEnd((string Node, int Leg) next, int hops)
    {
        if (next.Leg == _distances.Length) return hops == 0;
        var isStop = _stops.Contains(next.Node) && next.Node != stops[next.Leg];
        if (isStop || !_distances[next.Leg].TryGetValue(next.Node, out var distance)) return false;
        for (var leg = next.Leg + 1; leg < _distances.Length; leg++)
        {
            if (!_distances[leg].TryGetValue(stops[leg], out var further)) return false;
            distance += further;
        }

        return distance <= hops;
    }
}
