using System.Collections.Immutable;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Storage;

/// <summary>Nodes of one label by the value of one property.</summary>
internal sealed class PropertyIndex
{
    private static readonly ImmutableSortedSet<int> None = [];

    private readonly ImmutableDictionary<Value, ImmutableSortedSet<int>>.Builder _nodes;

    public PropertyIndex(bool unique) : this(unique, ImmutableDictionary.Create<Value, ImmutableSortedSet<int>>(ValueEquivalence.Instance))
    {
    }

    private PropertyIndex(bool unique, ImmutableDictionary<Value, ImmutableSortedSet<int>> nodes)
    {
        Unique = unique;
        _nodes = nodes.ToBuilder();
        Frozen = nodes;
    }

    /// <summary>Whether a value may be held by one node only.</summary>
    public bool Unique { get; }

    /// <summary>Different values.</summary>
    public int Count => _nodes.Count;

    private ImmutableDictionary<Value, ImmutableSortedSet<int>> Frozen { get; set; }

    public ImmutableSortedSet<int> Find(Value value) => _nodes.GetValueOrDefault(value, None)!;

    public void Add(Value value, int node)
    {
        // NaN, also inside a list, equals nothing: it would never be found, nor removed.
        if (ValueEquivalence.Instance.Equals(value, value)) _nodes[value] = Find(value).Add(node);
    }

    public void Remove(Value value, int node)
    {
        var left = Find(value).Remove(node);
        if (left.IsEmpty) _nodes.Remove(value);
        else _nodes[value] = left;
    }

    /// <summary>Called once at commit, before others read: afterwards nothing changes here.</summary>
    public void Freeze() => Frozen = _nodes.ToImmutable();

    public PropertyIndex Fork() => new(Unique, Frozen);
}
