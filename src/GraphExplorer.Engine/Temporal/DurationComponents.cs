using System.Collections.Frozen;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>What may be read of a duration by name: its groups in whole units, and what is left within the next greater unit.</summary>
public static class DurationComponents
{
    private static readonly FrozenDictionary<string, Func<DurationValue, long>> _readers =
        new Dictionary<string, Func<DurationValue, long>>
        {
            ["years"] = d => d.Months / 12,
            ["quarters"] = d => d.Months / 3,
            ["months"] = d => d.Months,
            ["weeks"] = d => d.Days / 7,
            ["days"] = d => d.Days,
            ["hours"] = d => d.Seconds / 3600,
            ["minutes"] = d => d.Seconds / 60,
            ["seconds"] = d => d.Seconds,
            ["milliseconds"] = d => checked((d.Seconds * 1_000) + (d.Nanos / 1_000_000)),
            ["microseconds"] = d => checked((d.Seconds * 1_000_000) + (d.Nanos / 1_000)),
            ["nanoseconds"] = d => checked((d.Seconds * 1_000_000_000) + d.Nanos),
            ["quartersOfYear"] = d => d.Months / 3 % 4,
            ["monthsOfQuarter"] = d => d.Months % 3,
            ["monthsOfYear"] = d => d.Months % 12,
            ["daysOfWeek"] = d => d.Days % 7,
            ["minutesOfHour"] = d => d.Seconds / 60 % 60,
            ["secondsOfMinute"] = d => d.Seconds % 60,
            ["millisecondsOfSecond"] = d => d.Nanos / 1_000_000,
            ["microsecondsOfSecond"] = d => d.Nanos / 1_000,
            ["nanosecondsOfSecond"] = d => d.Nanos,
        }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public static Value Read(DurationValue duration, string name, TextSpan span)
    {
        if (!_readers.TryGetValue(name, out var reader)) throw RuntimeFailure.InvalidValue($"a DURATION has no component `{name}`", span);
        try
        {
            return Value.Of(reader(duration));
        }
        catch (OverflowException)
        {
            throw RuntimeFailure.Overflow($"`{name}` of {duration}", span);
        }
    }
}
