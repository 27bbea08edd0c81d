using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>What may be the value of a property: scalars, temporal values, points, and lists of one such type without nulls.</summary>
public static class StorableValue
{
    public static bool IsStorable(Value value) => value.Kind == ValueKind.List ? IsStorableList(value.AsList) : IsScalar(value.Kind);

    private static bool IsStorableList(IReadOnlyList<Value> items)
    {
        if (items.Count == 0) return true;
        if (items.All(item => item.IsNumber)) return true;
        return IsScalar(items[0].Kind) && items.All(item => item.Kind == items[0].Kind);
    }

    private static bool IsScalar(ValueKind kind) => kind
        is ValueKind.Boolean or ValueKind.Integer or ValueKind.Float or ValueKind.String or ValueKind.Date or ValueKind.LocalTime
        or ValueKind.Time or ValueKind.LocalDateTime or ValueKind.DateTime or ValueKind.Duration or ValueKind.Point or ValueKind.Bytes;
}
