using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>What both percentiles share: the sorted numbers, and the percentile that the first row gives; null of nothing.</summary>
internal abstract class Percentile(TextSpan span) : Accumulator
{
    private readonly List<Value> _numbers = [];
    private double? _percentile;

    public override void Add(Value[] arguments)
    {
        _percentile ??= ReadPercentile(arguments[1]);
        if (!arguments[0].IsNumber)
        {
            throw RuntimeFailure.WrongType($"a percentile takes numbers but met {TypeName.Describe(arguments[0])}", span);
        }

        _numbers.Add(arguments[0]);
    }

    public override Value Result()
    {
        if (_percentile is not { } percentile) return Value.Null;
        _numbers.Sort(ValueOrder.Instance);
        return Pick(_numbers, percentile);
    }

    protected abstract Value Pick(IReadOnlyList<Value> sorted, double percentile);

    private double ReadPercentile(Value value)
    {
        if (!value.IsNumber) throw RuntimeFailure.WrongType($"a percentile is a number, not {TypeName.Describe(value)}", span);
        return value.AsFloat is >= 0 and <= 1
            ? value.AsFloat
            : throw RuntimeFailure.OutOfRange($"a percentile must be from 0.0 to 1.0 but was {value}", span);
    }
}

/// <summary><c>percentileCont(x, p)</c>: between two values in proportion.</summary>
internal sealed class ContinuousPercentile(TextSpan span) : Percentile(span)
{
    protected override Value Pick(IReadOnlyList<Value> sorted, double percentile)
    {
        var place = percentile * (sorted.Count - 1);
        var low = (int)Math.Floor(place);
        var high = (int)Math.Ceiling(place);
        if (low == high) return Value.Of(sorted[low].AsFloat);
        return Value.Of((sorted[low].AsFloat * (high - place)) + (sorted[high].AsFloat * (place - low)));
    }
}

/// <summary><c>percentileDisc(x, p)</c>: one of the values, as it is.</summary>
internal sealed class DiscretePercentile(TextSpan span) : Percentile(span)
{
    protected override Value Pick(IReadOnlyList<Value> sorted, double percentile) =>
        sorted[Math.Max(0, (int)Math.Ceiling(percentile * sorted.Count) - 1)];
}
