namespace GraphExplorer.Engine.Storage;

/// <summary>A relationship seen from one end: its id and the node at the other end.</summary>
internal readonly record struct AdjacentRelationship(int Relationship, int Node);

/// <summary>The relationships of one type at one end of a node, oldest first.</summary>
internal sealed class AdjacencyGroup(int type, AdjacentRelationship[] entries, int count)
{
    public int Type => type;
    public int Count => count;
    public ReadOnlySpan<AdjacentRelationship> Entries => entries.AsSpan(0, count);
    public AdjacentRelationship this[int index] => entries[index];

    // Successive versions share the array: each reads only the entries it counts, and there is one writer.
    public AdjacencyGroup With(AdjacentRelationship added)
    {
        var target = entries;
        if (count == target.Length)
        {
            target = new AdjacentRelationship[count * 2];
            Array.Copy(entries, target, count);
        }

        target[count] = added;
        return new(type, target, count + 1);
    }

    public AdjacencyGroup? Without(int relationship)
    {
        if (count == 1) return null;
        var kept = new AdjacentRelationship[count - 1];
        var next = 0;
        foreach (var entry in Entries)
        {
            if (entry.Relationship != relationship) kept[next++] = entry;
        }

        return new(type, kept, next);
    }
}

/// <summary>The relationships that leave, or that reach, one node, grouped by type. Immutable.</summary>
internal readonly struct Adjacency(AdjacencyGroup[] groups)
{
    public static Adjacency Empty { get; } = new([]);

    public AdjacencyGroup[] Groups => groups;

    public int Degree()
    {
        var degree = 0;
        foreach (var group in groups) degree += group.Count;
        return degree;
    }

    public int Degree(int type)
    {
        var index = IndexOf(type);
        return index < 0 ? 0 : groups[index].Count;
    }

    /// <summary>Of these types; null for all.</summary>
    public int Degree(int[]? types)
    {
        if (types is null) return Degree();
        var degree = 0;
        foreach (var type in types) degree += Degree(type);
        return degree;
    }

    /// <summary>Those of these types whose other end is one node; null for all types.</summary>
    public int CountTo(int node, int[]? types)
    {
        var count = 0;
        foreach (var group in groups)
        {
            if (types is not null && Array.IndexOf(types, group.Type) < 0) continue;
            foreach (var entry in group.Entries) count += entry.Node == node ? 1 : 0;
        }

        return count;
    }

    public Adjacency With(int type, AdjacentRelationship added)
    {
        var index = IndexOf(type);
        if (index < 0) return new([.. groups, new AdjacencyGroup(type, [added], 1)]);
        var copy = (AdjacencyGroup[])groups.Clone();
        copy[index] = copy[index].With(added);
        return new(copy);
    }

    public Adjacency Without(int type, int relationship)
    {
        var index = IndexOf(type);
        if (groups[index].Without(relationship) is not { } smaller) return new([.. groups[..index], .. groups[(index + 1)..]]);
        var copy = (AdjacencyGroup[])groups.Clone();
        copy[index] = smaller;
        return new(copy);
    }

    private int IndexOf(int type)
    {
        for (var i = 0; i < groups.Length; i++)
        {
            if (groups[i].Type == type) return i;
        }

        return -1;
    }
}
