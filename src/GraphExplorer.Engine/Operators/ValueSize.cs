using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Operators;

/// <summary>Roughly the bytes a value takes.</summary>
internal static class ValueSize
{
    /// <summary>The value itself, without what it refers to.</summary>
    public const int Slot = 16;

    private const int ObjectOverhead = 32;

    public static long Of(Value value) => value.Kind switch
    {
        ValueKind.Null or ValueKind.Boolean or ValueKind.Integer or ValueKind.Float => Slot,
        ValueKind.Node or ValueKind.Relationship when value.IsHandle => Slot,
        ValueKind.String => Slot + ObjectOverhead + (2L * value.AsString.Length),
        ValueKind.List => Slot + ObjectOverhead + OfList(value.AsList),
        ValueKind.Map => Slot + ObjectOverhead + OfMap(value.AsMap),
        ValueKind.Path when value.IsHandle => Slot + ObjectOverhead + (8L * value.AsPathHandle.Elements.Length),
        ValueKind.Bytes => Slot + ObjectOverhead + value.AsBytes.Length,
        _ => Slot + ObjectOverhead,
    };

    /// <summary>Whether two values refer to the same text, list or map.</summary>
    public static bool IsSame(Value left, Value right)
    {
        var kind = left.Kind;
        if (kind != right.Kind) return false;
        return kind switch
        {
            ValueKind.String => ReferenceEquals(left.AsString, right.AsString),
            ValueKind.List => ReferenceEquals(left.AsList, right.AsList),
            ValueKind.Map => ReferenceEquals(left.AsMap, right.AsMap),
            _ => false,
        };
    }

    private static long OfMap(ValueMap map)
    {
        Nesting.Enter();
        return map.Sum(entry => ObjectOverhead + Of(entry.Value));
    }

    // Lists that are computed on the way, such as a range, take next to nothing.
    private static long OfList(IReadOnlyList<Value> list)
    {
        if (list is not (Value[] or List<Value>)) return 0;
        Nesting.Enter();
        var bytes = 0L;
        foreach (var item in list) bytes += Of(item);
        return bytes;
    }
}
