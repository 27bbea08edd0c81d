namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>
/// Looks for ways from one node to the next from both ends at once, one hop at a time from the end that has fewer nodes before it. Once both
/// together have gone as far as a length, every connection of every way of that length is known.
/// </summary>
/// <param name="known">What is read so far; grows.</param>
/// <param name="ends">Start and end.</param>
/// <param name="stops">Nodes that no way passes in between; the ends are among them.</param>
internal sealed class LegSearch(KnownGraph known, (string Start, string End) ends, IReadOnlySet<string> stops)
{
    private readonly Side _here = new(ends.Start);
    private readonly Side _there = new(ends.End);
    private int _met;

    /// <summary>Hops of the shortest way; null until one is found.</summary>
    public int? Shortest { get; private set; }

    /// <summary>Whether there is nothing left to look at.</summary>
    public bool IsDone => _here.Front.Count == 0 || _there.Front.Count == 0;

    public (string Start, string End) Ends => ends;

    private (Side Side, Side Other) Smaller => _here.Front.Count <= _there.Front.Count ? (_here, _there) : (_there, _here);

    /// <summary>
    /// Looks until ways of a length are known, for one length after another. Of the last hop only what meets the other side is read: all that
    /// leads elsewhere is far more, and not needed unless longer ways are.
    /// </summary>
    public async Task GrowAsync(int length, CancellationToken cancellation)
    {
        while (_here.Depth + _there.Depth < length - 1 && !IsDone && !known.IsFull)
        {
            var side = Smaller.Side;
            await known.ReadAsync(side.Front, cancellation);
            Step(side);
        }

        if (_met >= length || _here.Depth + _there.Depth >= length || IsDone) return;
        _met = length;
        var (near, far) = Smaller;
        await known.ReadBetweenAsync(near.Front, far.Seen, cancellation);
        if (near.Front.SelectMany(known.Of).Any(far.Seen.Contains)) Shortest ??= length;
    }

    private void Step(Side side)
    {
        side.Front = side.Front.SelectMany(known.Of).Where(next => !stops.Contains(next) && side.Seen.Add(next)).ToList();
        side.Depth++;
    }

    private sealed class Side(string end)
    {
        public HashSet<string> Seen { get; } = new(StringComparer.Ordinal) { end };
        public List<string> Front { get; set; } = [end];
        public int Depth { get; set; }
    }
}
