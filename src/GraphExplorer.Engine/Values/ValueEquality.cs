using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>
/// Cypher's <c>=</c>: true, false, or null where a null takes part and nothing else decides. Values of different types
/// are unequal, except that numbers compare by value.
/// </summary>
public static class ValueEquality
{
    public static bool? AreEqual(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return null;
        if (left.IsNumber && right.IsNumber) return NumbersEqual(left, right);
        return (left.Kind, right.Kind) switch
        {
            (ValueKind.List, ValueKind.List) => ListsEqual(left.AsList, right.AsList),
            (ValueKind.Map, ValueKind.Map) => MapsEqual(left.AsMap, right.AsMap),
            _ => ValueEquivalence.Instance.Equals(left, right),
        };
    }

    // An integer meets a float as a float: 2^53 + 1 = 2^53 as float is true here, while DISTINCT keeps both.
    private static bool NumbersEqual(Value left, Value right) => left.IsInteger && right.IsInteger
        ? left.AsInteger == right.AsInteger
        : left.AsFloat == right.AsFloat;

    private static bool? ListsEqual(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        Nesting.Enter();
        if (left.Count != right.Count) return false;
        bool? all = true;
        for (var i = 0; i < left.Count; i++)
        {
            var equal = AreEqual(left[i], right[i]);
            if (equal == false) return false;
            all &= equal;
        }

        return all;
    }

    private static bool? MapsEqual(ValueMap left, ValueMap right)
    {
        Nesting.Enter();
        if (left.Count != right.Count || left.Keys.Any(key => !right.ContainsKey(key))) return false;
        bool? all = true;
        foreach (var (key, value) in left)
        {
            var equal = AreEqual(value, right[key]);
            if (equal == false) return false;
            all &= equal;
        }

        return all;
    }
}
