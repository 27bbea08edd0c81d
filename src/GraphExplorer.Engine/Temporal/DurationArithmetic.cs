using GraphExplorer.Engine.Expressions;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Temporal;

/// <summary>Adds and scales durations group by group. Only a fraction of a group is carried down, months as 30.436875 days.</summary>
public static class DurationArithmetic
{
    /// <summary>Seconds and nanoseconds as one number.</summary>
    public static Int128 NanosOf(DurationValue value) => ((Int128)value.Seconds * IsoCalendar.NanosPerSecond) + value.Nanos;

    public static DurationValue Of(Int128 months, Int128 days, Int128 nanos, TextSpan span)
    {
        var seconds = nanos / IsoCalendar.NanosPerSecond;
        var rest = (int)(nanos % IsoCalendar.NanosPerSecond);
        if (rest < 0) (seconds, rest) = (seconds - 1, rest + (int)IsoCalendar.NanosPerSecond);
        return new(Narrow(months, span), Narrow(days, span), Narrow(seconds, span), rest);
    }

    public static DurationValue Add(DurationValue left, DurationValue right, TextSpan span) => Of(
        (Int128)left.Months + right.Months, (Int128)left.Days + right.Days, NanosOf(left) + NanosOf(right), span);

    public static DurationValue Negate(DurationValue value, TextSpan span) =>
        Of(-(Int128)value.Months, -(Int128)value.Days, -NanosOf(value), span);

    public static DurationValue Multiply(DurationValue value, Value factor, TextSpan span) => factor.IsInteger
        ? MultiplyExactly(value, factor.AsInteger, span)
        : Scale(value, amount => amount * factor.AsFloat, span);

    public static DurationValue Divide(DurationValue value, Value divisor, TextSpan span) =>
        divisor.IsInteger && divisor.AsInteger == 0
            ? throw RuntimeFailure.DivisionByZero(span)
            : Scale(value, amount => amount / divisor.AsFloat, span);

    private static DurationValue Scale(DurationValue value, Func<double, double> scale, TextSpan span) =>
        DurationSum.Approximate(scale(value.Months), scale(value.Days), scale(value.Seconds), scale(value.Nanos), span);

    private static DurationValue MultiplyExactly(DurationValue value, long factor, TextSpan span)
    {
        var seconds = (Int128)Narrow((Int128)value.Seconds * factor, span);
        var nanos = (seconds * IsoCalendar.NanosPerSecond) + ((Int128)value.Nanos * factor);
        return Of((Int128)value.Months * factor, (Int128)value.Days * factor, nanos, span);
    }

    private static long Narrow(Int128 amount, TextSpan span) =>
        amount < long.MinValue || amount > long.MaxValue ? throw RuntimeFailure.Overflow("A part of the duration", span) : (long)amount;
}
