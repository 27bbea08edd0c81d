using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Makes a duration from a map such as <c>{months: 0.75, days: 3}</c>.</summary>
public static class DurationFields
{
    public static DurationValue Read(ValueMap map, TextSpan span)
    {
        if (map.Count == 0) throw RuntimeFailure.InvalidValue("a map that gives a duration must have at least one field", span);
        var sum = new DurationSum(span);
        foreach (var (name, amount) in map)
        {
            if (!DurationSum.IsUnit(name)) throw RuntimeFailure.InvalidValue($"a DURATION has no field `{name}`", span);
            sum.Add(name, amount);
        }

        return sum.Result();
    }
}
