namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>How far a search goes.</summary>
/// <param name="Hops">Of a path at most.</param>
/// <param name="Enough">Paths after which no longer ones are looked for.</param>
/// <param name="Longer">How many hops longer than the shortest a path may be.</param>
internal sealed record PathBounds(int Hops, int Enough, int Longer)
{
    /// <summary>Paths kept at most.</summary>
    public int Paths { get; init; } = 200;

    /// <summary>Connections read at most.</summary>
    public int Connections { get; init; } = 200_000;

    /// <summary>Steps of walking what was read.</summary>
    public int Steps { get; init; } = 200_000;

    /// <summary>Time for the search.</summary>
    public TimeSpan Time { get; init; } = TimeSpan.FromSeconds(4);
}

/// <summary>Why a search may not have found everything.</summary>
public enum PathCut
{
    /// <summary>There are more paths than are kept.</summary>
    Paths,

    /// <summary>There was more to look through than a search may.</summary>
    Size,

    /// <summary>It ran out of time.</summary>
    Time,
}

/// <summary>Paths as lists of ids, from start to end, shortest first.</summary>
internal sealed record FoundPaths(IReadOnlyList<IReadOnlyList<string>> Paths, PathCut? Cut, int Examined);

/// <summary>Finds paths through stops in their order: all of the shortest, and longer ones until there are enough.</summary>
internal sealed class PathSearch(INeighbourSource source, PathBounds bounds, TimeProvider time)
{
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
        if (await ShortestAsync(legs, cancellation) is not { } shortest) return null;
        var walk = new PathWalk(known, stops, bounds.Steps);
        for (var hops = shortest; hops <= Math.Min(bounds.Hops, shortest + bounds.Longer); hops++)
        {
            foreach (var leg in legs) await leg.GrowAsync(leg.Shortest!.Value + hops - shortest, cancellation);
            foreach (var path in walk.OfLength(hops))
            {
                cancellation.ThrowIfCancellationRequested();
                if (paths.Count == bounds.Paths) return PathCut.Paths;
                paths.Add(path);
            }

            if (walk.IsCut) return PathCut.Size;
            if (paths.Count >= bounds.Enough) return null;
        }

        return null;
    }

    // The sum of the shortest ways from stop to stop; null where one is missing or the sum is too long.
    private async Task<int?> ShortestAsync(LegSearch[] legs, CancellationToken cancellation)
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
