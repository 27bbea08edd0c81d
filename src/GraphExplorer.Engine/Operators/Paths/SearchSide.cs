using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Operators.Paths;

/// <summary>One of the two searches that meet: levels of nodes around an end, each with the ways that reached it first.</summary>
internal sealed class SearchSide(int end, bool backwards)
{
    private readonly Dictionary<int, List<AdjacentRelationship>> _ways = new() { [end] = [] };

    public List<int> Frontier { get; private set; } = [end];

    public int Depth { get; private set; }

    public bool Reached(int node) => _ways.ContainsKey(node);

    /// <summary>Goes one level on.</summary>
    public void Advance(StepWalker walker, MemoryAccount memory)
    {
        const int BytesPerNode = 120;
        var level = new Dictionary<int, List<AdjacentRelationship>>();
        foreach (var node in Frontier)
        {
            foreach (var way in walker.From(node, backwards))
            {
                if (_ways.ContainsKey(way.Node)) continue;
                if (!level.TryGetValue(way.Node, out var ways)) level[way.Node] = ways = [];
                ways.Add(new(way.Relationship, node));
            }
        }

        memory.Charge(level.Count * BytesPerNode);
        foreach (var (node, ways) in level) _ways[node] = ways;
        Frontier = [.. level.Keys];
        Depth++;
    }

    /// <summary>The relationships of each shortest way between the end and a node, from the node outwards.</summary>
    public IEnumerable<List<int>> WaysTo(int node)
    {
        if (node == end) return [[]];
        return _ways[node].SelectMany(way => WaysTo(way.Node), (way, rest) => (List<int>)[way.Relationship, .. rest]);
    }
}
