namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>Finds paths through stops in their order: all of the shortest, and longer ones until there are enough.</summary>
public sealed class PathSearch(INeighbourSource source, PathBounds bounds, TimeProvider time)
{
    /// <summary>The paths.</summary>
    /// <param name="stops">Ids: start, what is passed, and end; each once.</param>
    /// <param name="cancellation">Ends the search.</param>
    public async Task<FoundPaths> FindAsync(IReadOnlyList<string> stops, CancellationToken cancellation)
    {
        var known = new KnownGraph(source, bounds.Connections);
        var paths = new List<IReadOnlyList<string>>();
        using var timer = new CancellationTokenSource(bounds.Time, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(timer.Token, cancellation);
        try
        {
            var cut = await CollectAsync(known, stops, paths, either.Token);
            return new(paths, cut ?? (known.IsFull ? PathCut.Size : null), known.Nodes);
        }
        catch (OperationCanceledException) when (timer.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new(paths, PathCut.Time, known.Nodes);
        }
    }

    private async Task<PathCut?> CollectAsync(
        KnownGraph known, IReadOnlyList<string> stops, List<IReadOnlyList<string>> paths, CancellationToken cancellation)
    {
        var inside = stops.ToHashSet(StringComparer.Ordinal);
        LegSearch[] legs = [.. stops.Zip(stops.Skip(1), (start, end) => new LegSearch(known, (start, end), inside))];
        if (await LeastAsync(legs, cancellation) is not { } least) return null;
        var walk = new PathWalk(known, stops, bounds.Steps);
        var most = bounds.Hops;
        for (var hops = least; hops <= most; hops++)
        {
            foreach (var leg in legs) await leg.GrowAsync(leg.Shortest!.Value + hops - least, cancellation);
            foreach (var path in walk.OfLength(hops))
            {
                cancellation.ThrowIfCancellationRequested();
                if (paths.Count == bounds.Paths) return PathCut.Paths;
                paths.Add(path);
            }

            if (walk.IsCut) return PathCut.Size;
            if (paths.Count >= bounds.Enough) return null;
            if (paths.Count > 0) most = Math.Min(most, paths[0].Count - 1 + bounds.Longer);
        }

        return null;
    }

    // The sum of the shortest ways from stop to stop, which may meet one another; null where one is missing or the sum is too long.
    private async Task<int?> LeastAsync(LegSearch[] legs, CancellationToken cancellation)
    {
        var sum = 0;
        for (var at = 0; at < legs.Length; at++)
        {
            var most = bounds.Hops - sum - (legs.Length - at - 1);
            for (var hops = 1; hops <= most && legs[at].Shortest is null; hops++) await legs[at].GrowAsync(hops, cancellation);
            if (legs[at].Shortest is not { } shortest || shortest > most) return null;
            sum += shortest;
        }

        return sum;
    }
}
