using System.Collections.Frozen;
using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Adds up amounts of units to a duration: <c>{months: 0.75, days: 3}</c>, <c>P0.5M</c>. Integers are added exactly. With any fraction
/// the whole is reckoned in floats, as Neo4j does it: what is left of a month becomes days, of a day seconds, of a second nanoseconds.
/// </summary>
public sealed class DurationSum(TextSpan span)
{
    private const double NanosPerAverageMonth = (double)TemporalOrder.SecondsPerAverageMonth * IsoCalendar.NanosPerSecond;

    private static readonly FrozenDictionary<string, (Group Group, long Size)> _units = new Dictionary<string, (Group, long)>
    {
        ["years"] = (Group.Months, 12),
        ["quarters"] = (Group.Months, 3),
        ["months"] = (Group.Months, 1),
        ["weeks"] = (Group.Days, 7),
        ["days"] = (Group.Days, 1),
        ["hours"] = (Group.Seconds, 3600),
        ["minutes"] = (Group.Seconds, 60),
        ["seconds"] = (Group.Seconds, 1),
        ["milliseconds"] = (Group.Nanos, 1_000_000),
        ["microseconds"] = (Group.Nanos, 1_000),
        ["nanoseconds"] = (Group.Nanos, 1),
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private readonly Int128[] _exact = new Int128[4];
    private readonly double[] _float = new double[4];
    private bool _hasFractions;

    private enum Group
    {
        Months,
        Days,
        Seconds,
        Nanos,
    }

    public static bool IsUnit(string name) => _units.ContainsKey(name);

    /// <summary>Adds a number of a unit that <see cref="IsUnit"/>; anything else is an error.</summary>
    public DurationSum Add(string unit, Value amount)
    {
        if (!amount.IsNumber) throw RuntimeFailure.InvalidValue($"`{unit}` must be a number but was {TypeName.Describe(amount)}", span);
        var (group, size) = _units[unit];
        _float[(int)group] += amount.AsFloat * size;
        if (amount.IsInteger) _exact[(int)group] += (Int128)amount.AsInteger * size;
        else _hasFractions = true;
        return this;
    }

    public DurationValue Result() => _hasFractions
        ? Approximate(_float[0], _float[1], _float[2], _float[3], span)
        : DurationArithmetic.Of(_exact[0], _exact[1], (_exact[2] * IsoCalendar.NanosPerSecond) + _exact[3], span);

    /// <summary>The duration of fractional groups, in the very steps of Neo4j, so that the last digits agree.</summary>
    public static DurationValue Approximate(double months, double days, double seconds, double nanos, TextSpan span)
    {
        var wholeMonths = Whole(months, span);
        days += NanosPerAverageMonth * (months - wholeMonths) / IsoCalendar.NanosPerDay;
        var wholeDays = Whole(days, span);
        seconds += IsoCalendar.NanosPerDay * (days - wholeDays) / IsoCalendar.NanosPerSecond;
        var wholeSeconds = Whole(seconds, span);
        nanos += (seconds - wholeSeconds) * IsoCalendar.NanosPerSecond;
        return DurationArithmetic.Of(
            wholeMonths, wholeDays, ((Int128)wholeSeconds * IsoCalendar.NanosPerSecond) + Whole(nanos, span), span);
    }

    private static long Whole(double amount, TextSpan span) => Math.Abs(amount) < 9.2233720368547758e18
        ? (long)amount
        : throw RuntimeFailure.Overflow("A part of the duration", span);
}
