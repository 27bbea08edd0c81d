using GraphExplorer.Engine.Storage;

namespace GraphExplorer.Engine.Operators.Leaves;

/// <summary>The ids that are in any of some sets, in order, each once.</summary>
internal sealed class IdSetUnion(IReadOnlyList<IdSet> sets)
{
    /// <summary>The smallest id that is at least <paramref name="from"/>, or -1.</summary>
    public int Next(int from)
    {
        if (sets.Count == 1) return sets[0].Next(from);
        var smallest = -1;
        foreach (var set in sets)
        {
            var next = set.Next(from);
            if (next >= 0 && (smallest < 0 || next < smallest)) smallest = next;
        }

        return smallest;
    }
}
