namespace GraphExplorer.Graph.Values;

/// <summary>Orders numbers by their exact value: 2^53 + 1 comes after 2^53 as a float. -0.0 comes before 0, NaN last.</summary>
public static class NumberOrder
{
    private const double TwoTo63 = 9_223_372_036_854_775_808.0;

    /// <summary>Compares two numbers, each an integer or a float.</summary>
    public static int Compare(Value left, Value right) => (left.IsInteger, right.IsInteger) switch
    {
        (true, true) => left.AsInteger.CompareTo(right.AsInteger),
        (true, false) => Compare(left.AsInteger, right.AsFloat),
        (false, true) => -Compare(right.AsInteger, left.AsFloat),
        _ => Compare(left.AsFloat, right.AsFloat),
    };

    /// <summary>The float as an integer of the same value, if there is one.</summary>
    public static bool TryExactInteger(double value, out long integer)
    {
        integer = value is >= -TwoTo63 and < TwoTo63 ? (long)value : 0;
        return value is >= -TwoTo63 and < TwoTo63 && integer == value;
    }

    private static int Compare(long left, double right)
    {
        if (double.IsNaN(right) || right >= TwoTo63) return -1;
        if (right < -TwoTo63) return 1;
        var whole = (long)right;
        return left != whole ? left.CompareTo(whole) : Compare(0.0, right - whole);
    }

    private static int Compare(double left, double right)
    {
        if (left < right) return -1;
        if (left > right) return 1;
        if (left == right) return double.IsNegative(right).CompareTo(double.IsNegative(left));
        return double.IsNaN(left).CompareTo(double.IsNaN(right));
    }
}
