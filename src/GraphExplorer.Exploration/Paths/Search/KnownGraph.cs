namespace GraphExplorer.Exploration.Paths.Search;

/// <summary>The part of the graph that a search has read so far. A connection is known at both of its ends.</summary>
/// <param name="source">Where the rest is.</param>
/// <param name="most">Connections to read at most, before <see cref="IsFull"/>.</param>
internal sealed class KnownGraph(INeighbourSource source, int most)
{
    private readonly Dictionary<string, HashSet<string>> _neighbours = new(StringComparer.Ordinal);
    private readonly HashSet<string> _read = new(StringComparer.Ordinal);
    private int _connections;

    /// <summary>Whether no more is read, and something may be missing.</summary>
    public bool IsFull => _connections >= most;

    /// <summary>Nodes seen so far.</summary>
    public int Nodes => _neighbours.Count;

    /// <summary>Reads the neighbours of nodes, unless they are read already.</summary>
    public async Task ReadAsync(IEnumerable<string> nodes, CancellationToken cancellation)
    {
        var unread = nodes.Where(node => !_read.Contains(node)).ToList();
        if (unread.Count == 0 || IsFull) return;
        foreach (var (node, others) in await source.ReadAsync(unread, most - _connections, cancellation))
        {
            _connections += others.Count;
            foreach (var other in others) Connect(node, other);
        }

        _read.UnionWith(unread);
    }

    /// <summary>What a node is known to be connected with, in no order.</summary>
    public IReadOnlyCollection<string> Of(string node) => _neighbours.TryGetValue(node, out var others) ? others : [];

    private void Connect(string one, string other)
    {
        if (one == other) return;
        Add(one, other);
        Add(other, one);
    }

    private void Add(string one, string other)
    {
        if (!_neighbours.TryGetValue(one, out var others)) _neighbours[one] = others = new(StringComparer.Ordinal);
        others.Add(other);
    }
}
