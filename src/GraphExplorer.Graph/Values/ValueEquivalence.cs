using System.Diagnostics.CodeAnalysis;

namespace GraphExplorer.Graph.Values;

/// <summary>
/// When two values count as the same for DISTINCT, grouping and UNION: null with null, 1 with 1.0, 0.0 with -0.0;
/// lists and maps by their content; entities by identity. A NaN is the same as no value, not even itself, so that each
/// is its own group, as on Neo4j: a table keyed by this never finds one again.
/// </summary>
public sealed class ValueEquivalence : IEqualityComparer<Value>
{
    public static ValueEquivalence Instance { get; } = new();

    public bool Equals(Value x, Value y)
    {
        if (x.IsNumber && y.IsNumber) return NumbersEqual(x, y);
        var kind = x.Kind;
        if (kind != y.Kind || x.IsHandle != y.IsHandle) return false;
        return kind switch
        {
            ValueKind.Null => true,
            ValueKind.Boolean => x.AsBoolean == y.AsBoolean,
            ValueKind.String => x.AsString == y.AsString,
            ValueKind.List => ListsEqual(x.AsList, y.AsList),
            ValueKind.Map => MapsEqual(x.AsMap, y.AsMap),
            ValueKind.Node => x.IsHandle ? x.Handle == y.Handle : x.AsNode.ElementId == y.AsNode.ElementId,
            ValueKind.Relationship => x.IsHandle ? x.Handle == y.Handle : x.AsRelationship.ElementId == y.AsRelationship.ElementId,
            ValueKind.Path => PathsEqual(x, y),
            ValueKind.Date => x.AsDate == y.AsDate,
            ValueKind.LocalTime => x.AsLocalTime == y.AsLocalTime,
            ValueKind.Time => x.AsTime == y.AsTime,
            ValueKind.LocalDateTime => x.AsLocalDateTime == y.AsLocalDateTime,
            ValueKind.DateTime => x.AsDateTime == y.AsDateTime,
            ValueKind.Duration => x.AsDuration == y.AsDuration,
            ValueKind.Point => x.AsPoint == y.AsPoint,
            ValueKind.Bytes => x.AsBytes.AsSpan().SequenceEqual(y.AsBytes),
            _ => throw new InvalidOperationException($"no equivalence for {kind}"),
        };
    }

    public int GetHashCode([DisallowNull] Value obj) => obj.Kind switch
    {
        ValueKind.Null => 0,
        ValueKind.Boolean => obj.AsBoolean ? 1 : 2,
        ValueKind.Integer => obj.AsInteger.GetHashCode(),
        ValueKind.Float => NumberOrder.TryExactInteger(obj.AsFloat, out var integer) ? integer.GetHashCode() : obj.AsFloat.GetHashCode(),
        ValueKind.String => obj.AsString.GetHashCode(StringComparison.Ordinal),
        ValueKind.List => ListHash(obj.AsList),
        ValueKind.Map => MapHash(obj.AsMap),
        ValueKind.Node => obj.IsHandle ? obj.Handle.GetHashCode() : obj.AsNode.ElementId.GetHashCode(StringComparison.Ordinal),
        ValueKind.Relationship => ~(obj.IsHandle
            ? obj.Handle.GetHashCode()
            : obj.AsRelationship.ElementId.GetHashCode(StringComparison.Ordinal)),
        ValueKind.Path => PathHash(obj),
        ValueKind.Date => obj.AsDate.GetHashCode(),
        ValueKind.LocalTime => obj.AsLocalTime.GetHashCode(),
        ValueKind.Time => obj.AsTime.GetHashCode(),
        ValueKind.LocalDateTime => obj.AsLocalDateTime.GetHashCode(),
        ValueKind.DateTime => obj.AsDateTime.GetHashCode(),
        ValueKind.Duration => obj.AsDuration.GetHashCode(),
        ValueKind.Point => obj.AsPoint.GetHashCode(),
        ValueKind.Bytes => BytesHash(obj.AsBytes),
        _ => throw new InvalidOperationException($"no hash for {obj.Kind}"),
    };

    private static bool NumbersEqual(Value x, Value y)
    {
        if (x.IsInteger && y.IsInteger) return x.AsInteger == y.AsInteger;
        if (!x.IsInteger && !y.IsInteger) return x.AsFloat == y.AsFloat;
        var (integer, real) = x.IsInteger ? (x.AsInteger, y.AsFloat) : (y.AsInteger, x.AsFloat);
        return NumberOrder.TryExactInteger(real, out var exact) && exact == integer;
    }

    private bool ListsEqual(IReadOnlyList<Value> x, IReadOnlyList<Value> y)
    {
        Nesting.Enter();
        if (x.Count != y.Count) return false;
        for (var i = 0; i < x.Count; i++)
        {
            if (!Equals(x[i], y[i])) return false;
        }

        return true;
    }

    private bool MapsEqual(ValueMap x, ValueMap y)
    {
        Nesting.Enter();
        return x.Count == y.Count && x.All(entry => y.TryGetValue(entry.Key, out var other) && Equals(entry.Value, other));
    }

    private static bool PathsEqual(Value x, Value y)
    {
        if (x.IsHandle) return x.AsPathHandle.Elements.SequenceEqual(y.AsPathHandle.Elements);
        var (left, right) = (x.AsPath, y.AsPath);
        return left.Nodes[0].ElementId == right.Nodes[0].ElementId
            && left.Relationships.Select(r => r.ElementId).SequenceEqual(right.Relationships.Select(r => r.ElementId))
            && left.Nodes[^1].ElementId == right.Nodes[^1].ElementId;
    }

    private int ListHash(IReadOnlyList<Value> items)
    {
        Nesting.Enter();
        var hash = new HashCode();
        for (var i = 0; i < items.Count; i++) hash.Add(GetHashCode(items[i]));
        return hash.ToHashCode();
    }

    private int MapHash(ValueMap map)
    {
        Nesting.Enter();
        var hash = map.Count;
        foreach (var (key, value) in map) hash ^= HashCode.Combine(key.GetHashCode(StringComparison.Ordinal), GetHashCode(value));
        return hash;
    }

    private static int PathHash(Value path)
    {
        var hash = new HashCode();
        if (path.IsHandle) foreach (var id in path.AsPathHandle.Elements) hash.Add(id);
        else foreach (var relationship in path.AsPath.Relationships) hash.Add(relationship.ElementId, StringComparer.Ordinal);
        return hash.ToHashCode();
    }

    private static int BytesHash(byte[] bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes);
        return hash.ToHashCode();
    }
}
