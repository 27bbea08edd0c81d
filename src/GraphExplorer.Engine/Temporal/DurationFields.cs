using System.Collections.Frozen;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Makes a duration from a map such as <c>{months: 0.75, days: 3}</c>.</summary>
public static class DurationFields
{
    private static readonly FrozenDictionary<string, Action<FractionalDuration, decimal>> _units =
        new Dictionary<string, Action<FractionalDuration, decimal>>
        {
            ["years"] = (sum, amount) => sum.AddMonths(amount * 12),
            ["quarters"] = (sum, amount) => sum.AddMonths(amount * 3),
            ["months"] = (sum, amount) => sum.AddMonths(amount),
            ["weeks"] = (sum, amount) => sum.AddDays(amount * 7),
            ["days"] = (sum, amount) => sum.AddDays(amount),
            ["hours"] = (sum, amount) => sum.AddSeconds(amount * 3600),
            ["minutes"] = (sum, amount) => sum.AddSeconds(amount * 60),
            ["seconds"] = (sum, amount) => sum.AddSeconds(amount),
            ["milliseconds"] = (sum, amount) => sum.AddNanos(amount * 1_000_000),
            ["microseconds"] = (sum, amount) => sum.AddNanos(amount * 1_000),
            ["nanoseconds"] = (sum, amount) => sum.AddNanos(amount),
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static DurationValue Read(ValueMap map, TextSpan span)
    {
        if (map.Count == 0) throw RuntimeFailure.InvalidValue("a map that gives a duration must have at least one field", span);
        var sum = new FractionalDuration(span);
        foreach (var (name, amount) in map)
        {
            if (!_units.TryGetValue(name, out var add)) throw RuntimeFailure.InvalidValue($"a DURATION has no field `{name}`", span);
            if (!amount.IsNumber)
            {
                throw RuntimeFailure.InvalidValue($"`{name}` must be a number but was {TypeName.Describe(amount)}", span);
            }

            add(sum, amount.IsInteger ? amount.AsInteger : sum.Exact(amount.AsFloat));
        }

        return sum.Result();
    }
}
