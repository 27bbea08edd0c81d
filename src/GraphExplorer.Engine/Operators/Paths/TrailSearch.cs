using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>
/// All walks between two nodes without a relationship twice, by length. For each length it goes depth first and turns
/// back where the end is too far away to be reached in time.
/// </summary>
internal sealed class TrailSearch(RunContext run, StepWalker walker, MemoryAccount memory)
{
    private Dictionary<int, int> _distances = [];
    private bool _turnedBack;

    /// <summary>The relationships of each walk, in order; the list is reused.</summary>
    public IEnumerable<List<int>> Find(int from, int to, long minimum, long maximum)
    {
        _distances = DistancesTo(to);
        if (!_distances.TryGetValue(from, out var least)) yield break;
        _turnedBack = true;
        for (var length = Math.Max(least, minimum); length <= maximum && _turnedBack; length++)
        {
            _turnedBack = false;
            foreach (var trail in OfLength(from, to, length)) yield return trail;
        }
    }

    private IEnumerable<List<int>> OfLength(int from, int to, long length)
    {
        var trail = new List<int>();
        if (length == 0)
        {
            _turnedBack = true;
            if (from == to) yield return trail;
            yield break;
        }

        var cursors = new List<AdjacencyCursor> { new() };
        walker.Start(cursors[0], from, backwards: false);
        while (true)
        {
            run.Poll();
            var cursor = cursors[trail.Count];
            if (!cursor.Next())
            {
                if (trail.Count == 0) yield break;
                trail.RemoveAt(trail.Count - 1);
                continue;
            }

            if (!CanGoOn(trail, cursor, length)) continue;
            trail.Add(cursor.Relationship);
            if (trail.Count < length)
            {
                if (cursors.Count == trail.Count) cursors.Add(new());
                walker.Start(cursors[trail.Count], cursor.Node, backwards: false);
                continue;
            }

            // One step more may be possible, so longer walks are worth a look.
            _turnedBack = true;
            if (cursor.Node == to) yield return trail;
            trail.RemoveAt(trail.Count - 1);
        }
    }

    private bool CanGoOn(List<int> trail, AdjacencyCursor cursor, long length)
    {
        if (!_distances.TryGetValue(cursor.Node, out var distance)) return false;
        if (trail.Contains(cursor.Relationship) || !walker.Fits(cursor.Relationship)) return false;
        if (trail.Count + 1 + distance <= length) return true;
        _turnedBack = true;
        return false;
    }

    private Dictionary<int, int> DistancesTo(int to)
    {
        const int BytesPerNode = 40;
        var distances = new Dictionary<int, int> { [to] = 0 };
        var queue = new Queue<int>([to]);
        while (queue.TryDequeue(out var node))
        {
            foreach (var way in walker.From(node, backwards: true))
            {
                if (!distances.TryAdd(way.Node, distances[node] + 1)) continue;
                memory.Charge(BytesPerNode);
                queue.Enqueue(way.Node);
            }
        }

        return distances;
    }
}
