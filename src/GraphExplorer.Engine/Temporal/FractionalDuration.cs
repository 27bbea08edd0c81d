using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>
/// Gathers parts of a duration that may have fractions: <c>P0.5M</c>, <c>{days: 1.5}</c>. A fraction of a month becomes
/// days, one of a day seconds, one of a second nanoseconds; less than a nanosecond is cut off.
/// </summary>
public sealed class FractionalDuration(TextSpan span)
{
    private const decimal DaysPerMonth = 30.436875m;
    private decimal _months;
    private decimal _days;
    private decimal _seconds;
    private decimal _nanos;

    public FractionalDuration AddMonths(decimal amount)
    {
        _months += amount;
        return this;
    }

    public FractionalDuration AddDays(decimal amount)
    {
        _days += amount;
        return this;
    }

    public FractionalDuration AddSeconds(decimal amount)
    {
        _seconds += amount;
        return this;
    }

    public FractionalDuration AddNanos(decimal amount)
    {
        _nanos += amount;
        return this;
    }

    public DurationValue Result()
    {
        var months = decimal.Truncate(_months);
        var allDays = _days + ((_months - months) * DaysPerMonth);
        var days = decimal.Truncate(allDays);
        var allSeconds = _seconds + ((allDays - days) * IsoCalendar.SecondsPerDay);
        var seconds = decimal.Truncate(allSeconds);
        var nanos = decimal.Truncate(_nanos + ((allSeconds - seconds) * IsoCalendar.NanosPerSecond));
        return DurationArithmetic.Of(
            (Int128)months, (Int128)days, ((Int128)seconds * IsoCalendar.NanosPerSecond) + (Int128)nanos, span);
    }

    /// <summary>A float by its shortest decimal text, as a person wrote it: a cast would keep 15 digits only.</summary>
    public decimal Exact(double amount) => Math.Abs(amount) <= 1e19
        ? decimal.Parse(amount.ToString("R", CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture)
        : throw RuntimeFailure.Overflow("A part of the duration", span);
}
