using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Durability.Reading;

/// <summary>
/// The relationships of every node at one of their ends, sorted by node at once: adding them one by one to the lists of nodes
/// takes many times as long.
/// </summary>
internal sealed class AdjacencyLists
{
    private readonly int[] _relationships;
    private readonly int[] _others;
    private readonly int[] _types;

    /// <summary>Where the relationships of a node begin; those of the next end them.</summary>
    private readonly int[] _first;

    private readonly List<int> _typesOfNode = [];

    /// <param name="ends">The relationships by id, with the node at the end in question, and the one at the other.</param>
    /// <param name="count">How many of the ends are in use.</param>
    public AdjacencyLists(RelationshipEnd[] ends, int count, int nodes)
    {
        _first = new int[nodes + 1];
        for (var i = 0; i < count; i++) _first[ends[i].Node + 1]++;
        for (var node = 0; node < nodes; node++) _first[node + 1] += _first[node];
        (_relationships, _others, _types) = (new int[count], new int[count], new int[count]);
        var next = _first.AsSpan().ToArray();
        for (var i = 0; i < count; i++)
        {
            var place = next[ends[i].Node]++;
            (_relationships[place], _others[place], _types[place]) = (ends[i].Relationship, ends[i].Other, ends[i].Type);
        }
    }

    public Adjacency Of(int node)
    {
        var (from, to) = (_first[node], _first[node + 1]);
        if (from == to) return Adjacency.Empty;
        _typesOfNode.Clear();
        for (var i = from; i < to; i++)
        {
            if (!_typesOfNode.Contains(_types[i])) _typesOfNode.Add(_types[i]);
        }

        var groups = new AdjacencyGroup[_typesOfNode.Count];
        for (var i = 0; i < groups.Length; i++) groups[i] = Group(_typesOfNode[i], from, to);
        return new(groups);
    }

    private AdjacencyGroup Group(int type, int from, int to)
    {
        var count = 0;
        for (var i = from; i < to; i++) count += _types[i] == type ? 1 : 0;
        var entries = new AdjacentRelationship[count];
        var next = 0;
        for (var i = from; i < to; i++)
        {
            if (_types[i] == type) entries[next++] = new(_relationships[i], _others[i]);
        }

        return new(type, entries, count);
    }
}

/// <summary>A relationship at one of its ends.</summary>
internal readonly record struct RelationshipEnd(int Relationship, int Type, int Node, int Other);
