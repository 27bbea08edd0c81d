namespace GraphExplorer.Graph.Values;

/// <summary>
/// The order of ORDER BY, min() and max(): total over all values. By type first (map, node, relationship, list, path,
/// bytes, point, zoned date-time, local date-time, date, zoned time, local time, duration, string, boolean, number, null),
/// then within the type. Numbers are one type; NaN is the greatest of them.
/// </summary>
public sealed class ValueOrder : IComparer<Value>
{
    public static ValueOrder Instance { get; } = new();

    public int Compare(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber) return NumberOrder.Compare(x, y);
        var kind = x.Kind;
        if (kind != y.Kind) return Rank(kind).CompareTo(Rank(y.Kind));
        return kind switch
        {
            ValueKind.Null => 0,
            ValueKind.Boolean => x.AsBoolean.CompareTo(y.AsBoolean),
            ValueKind.String => CodePointOrder.Instance.Compare(x.AsString, y.AsString),
            ValueKind.List => CompareLists(x.AsList, y.AsList),
            ValueKind.Map => CompareMaps(x.AsMap, y.AsMap),
            ValueKind.Node => x.IsHandle ? x.Handle.CompareTo(y.Handle) : CompareIds(x.AsNode.ElementId, y.AsNode.ElementId),
            ValueKind.Relationship => x.IsHandle
                ? x.Handle.CompareTo(y.Handle)
                : CompareIds(x.AsRelationship.ElementId, y.AsRelationship.ElementId),
            ValueKind.Path => x.IsHandle
                ? x.AsPathHandle.Elements.SequenceCompareTo(y.AsPathHandle.Elements)
                : ComparePaths(x.AsPath, y.AsPath),
            ValueKind.Bytes => x.AsBytes.AsSpan().SequenceCompareTo(y.AsBytes),
            ValueKind.Point => PointOrder.Compare(x.AsPoint, y.AsPoint),
            _ => TemporalOrder.Compare(x, y),
        };
    }

    private static int Rank(ValueKind kind) => kind switch
    {
        ValueKind.Map => 0,
        ValueKind.Node => 1,
        ValueKind.Relationship => 2,
        ValueKind.List => 3,
        ValueKind.Path => 4,
        ValueKind.Bytes => 5,
        ValueKind.Point => 6,
        ValueKind.DateTime => 7,
        ValueKind.LocalDateTime => 8,
        ValueKind.Date => 9,
        ValueKind.Time => 10,
        ValueKind.LocalTime => 11,
        ValueKind.Duration => 12,
        ValueKind.String => 13,
        ValueKind.Boolean => 14,
        ValueKind.Integer or ValueKind.Float => 15,
        ValueKind.Null => 16,
        _ => throw new InvalidOperationException($"no order for {kind}"),
    };

    private int CompareLists(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        Nesting.Enter();
        var common = Math.Min(x.Count, y.Count);
        for (var i = 0; i < common; i++)
        {
            var order = Compare(x[i], y[i]);
            if (order != 0) return order;
        }

        return x.Count.CompareTo(y.Count);
    }

    // Smaller maps first, then by sorted keys, then by the values under them.
    private int CompareMaps(ValueMap x, ValueMap y)
    {
        Nesting.Enter();
        if (x.Count != y.Count) return x.Count.CompareTo(y.Count);
        var left = x.Keys.Order(CodePointOrder.Instance).ToArray();
        var right = y.Keys.Order(CodePointOrder.Instance).ToArray();
        for (var i = 0; i < left.Length; i++)
        {
            var order = CodePointOrder.Instance.Compare(left[i], right[i]);
            if (order != 0) return order;
        }

        return left.Select(key => Compare(x[key], y[key])).FirstOrDefault(order => order != 0);
    }

    private static int ComparePaths(GraphPath x, GraphPath y)
    {
        var order = CompareIds(x.Nodes[0].ElementId, y.Nodes[0].ElementId);
        for (var i = 0; order == 0 && i < Math.Min(x.Length, y.Length); i++)
        {
            order = CompareIds(x.Relationships[i].ElementId, y.Relationships[i].ElementId);
        }

        return order != 0 ? order : x.Length.CompareTo(y.Length);
    }

    // Ids of one store differ in their trailing number only, so the shorter is the smaller.
    private static int CompareIds(string x, string y) =>
        x.Length != y.Length ? x.Length.CompareTo(y.Length) : string.CompareOrdinal(x, y);
}
