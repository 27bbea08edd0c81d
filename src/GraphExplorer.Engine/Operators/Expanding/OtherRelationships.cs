using GraphExplorer.Cypher.Bound;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators.Expanding;

/// <summary>The relationships that the same MATCH walked already, in some slots of the row.</summary>
internal sealed class OtherRelationships(IReadOnlyList<BoundVariable> variables)
{
    private readonly int[] _slots = [.. variables.Select(variable => variable.Id)];

    public bool Hold(Value[] row, long relationship)
    {
        foreach (var slot in _slots)
        {
            var other = row[slot];
            if (other.Kind == ValueKind.List ? Holds(other.AsList, relationship) : other.IsHandle && other.Handle == relationship) return true;
        }

        return false;
    }

    private static bool Holds(IReadOnlyList<Value> list, long relationship)
    {
        for (var i = 0; i < list.Count; i++)
        {
            if (list[i].Handle == relationship) return true;
        }

        return false;
    }
}
