namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>Hops to one node through what is known, not passing any stop.</summary>
internal static class Distances
{
    /// <summary>By node, for nodes at most <paramref name="most"/> hops away.</summary>
    public static IReadOnlyDictionary<string, int> To(string end, KnownGraph known, IReadOnlySet<string> stops, int most)
    {
        var distances = new Dictionary<string, int>(StringComparer.Ordinal) { [end] = 0 };
        List<string> front = [end];
        for (var hops = 1; hops <= most && front.Count > 0; hops++)
        {
            var next = front.SelectMany(known.Of).Where(node => distances.TryAdd(node, hops)).ToList();
            front = next.FindAll(node => !stops.Contains(node));
        }

        return distances;
    }
}
