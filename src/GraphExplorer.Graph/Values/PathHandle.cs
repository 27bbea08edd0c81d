namespace GraphExplorer.Graph.Values;

/// <summary>A path inside a store: internal ids of node, relationship, node …, in the order walked.</summary>
public sealed class PathHandle(long[] elements)
{
    public ReadOnlySpan<long> Elements => elements;
    public int Length => elements.Length / 2;
    public long Node(int index) => elements[2 * index];
    public long Relationship(int index) => elements[(2 * index) + 1];
}
