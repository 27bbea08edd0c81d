using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary><c>item IN list</c>: true when one is equal, null when none is but one may be.</summary>
public static class ListMembership
{
    public static bool? Contains(Value list, Value item)
    {
        if (list.IsNull) return null;
        bool? found = false;
        foreach (var candidate in ListView.Of(list))
        {
            var equal = ValueEquality.AreEqual(item, candidate);
            if (equal == true) return true;
            found |= equal;
        }

        return found;
    }
}
