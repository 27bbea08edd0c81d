using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Values;

/// <summary>Cypher's <c>&lt;</c> and its kin: only numbers compare across types; durations and points are never less or greater.</summary>
public static class ValueComparison
{
    public static bool? IsLess(Value left, Value right) => Holds(Compare(left, right), Comparison.Less);
    public static bool? IsLessOrEqual(Value left, Value right) => Holds(Compare(left, right), Comparison.Less, Comparison.Equal);
    public static bool? IsGreater(Value left, Value right) => Holds(Compare(left, right), Comparison.Greater);
    public static bool? IsGreaterOrEqual(Value left, Value right) => Holds(Compare(left, right), Comparison.Greater, Comparison.Equal);

    public static Comparison Compare(Value left, Value right)
    {
        if (left.IsNull || right.IsNull) return Comparison.Unknown;
        if (left.IsNumber && right.IsNumber) return CompareNumbers(left, right);
        if (left.Kind != right.Kind) return Comparison.Unknown;
        return left.Kind switch
        {
            ValueKind.List => CompareLists(left.AsList, right.AsList),
            ValueKind.Map => CompareMaps(left.AsMap, right.AsMap),
            ValueKind.Boolean or ValueKind.String or ValueKind.Date or ValueKind.LocalTime or ValueKind.Time
                or ValueKind.LocalDateTime or ValueKind.DateTime => Of(ValueOrder.Instance.Compare(left, right)),
            ValueKind.Duration => left.AsDuration == right.AsDuration ? Comparison.Equal : Comparison.Unknown,
            ValueKind.Point => left.AsPoint == right.AsPoint ? Comparison.Equal : Comparison.Unknown,
            _ => Comparison.Unknown,
        };
    }

    private static bool? Holds(Comparison comparison, Comparison wanted, Comparison alsoWanted = Comparison.Unknown) =>
        comparison == Comparison.Unknown ? null : comparison == wanted || comparison == alsoWanted;

    private static Comparison Of(int order) => order < 0 ? Comparison.Less : order > 0 ? Comparison.Greater : Comparison.Equal;

    private static Comparison CompareNumbers(Value left, Value right)
    {
        if (left.IsInteger && right.IsInteger) return Of(left.AsInteger.CompareTo(right.AsInteger));
        var (x, y) = (left.AsFloat, right.AsFloat);
        if (double.IsNaN(x) || double.IsNaN(y)) return Comparison.Unordered;
        return x < y ? Comparison.Less : x > y ? Comparison.Greater : Comparison.Equal;
    }

    private static Comparison CompareLists(IReadOnlyList<Value> left, IReadOnlyList<Value> right)
    {
        Nesting.Enter();
        var common = Math.Min(left.Count, right.Count);
        for (var i = 0; i < common; i++)
        {
            var comparison = Compare(left[i], right[i]);
            if (comparison != Comparison.Equal) return comparison;
        }

        return Of(left.Count.CompareTo(right.Count));
    }

    private static Comparison CompareMaps(ValueMap left, ValueMap right)
    {
        Nesting.Enter();
        if (left.Count != right.Count) return Of(left.Count.CompareTo(right.Count));
        var leftKeys = left.Keys.Order(CodePointOrder.Instance).ToArray();
        var rightKeys = right.Keys.Order(CodePointOrder.Instance).ToArray();
        for (var i = 0; i < leftKeys.Length; i++)
        {
            var order = CodePointOrder.Instance.Compare(leftKeys[i], rightKeys[i]);
            if (order != 0) return Of(order);
        }

        return leftKeys.Select(key => Compare(left[key], right[key])).FirstOrDefault(c => c != Comparison.Equal, Comparison.Equal);
    }
}
