using GraphExplorer.Engine.Expressions;
using GraphExplorer.Engine.Temporal;
using GraphExplorer.Engine.Values;
using GraphExplorer.Graph.Errors;
using GraphExplorer.Graph.Values;

namespace GraphExplorer.Engine.Functions.Aggregates;

/// <summary>
/// <c>avg(x)</c> of numbers (a float, moved towards each value so that it cannot overflow) or of durations, not both; null of
/// nothing.
/// </summary>
internal sealed class Average(TextSpan span) : Accumulator
{
    private long _numbers;
    private double _mean;
    private long _durations;
    private DurationValue _total = DurationValue.Zero;

    public override void Add(Value[] arguments)
    {
        var value = arguments[0];
        if (value.Kind == ValueKind.Duration)
        {
            _durations++;
            _total = DurationArithmetic.Add(_total, value.AsDuration, span);
        }
        else if (value.IsNumber)
        {
            _numbers++;
            _mean += (value.AsFloat - _mean) / _numbers;
        }
        else
        {
            throw RuntimeFailure.WrongType($"`avg` takes numbers or durations but met {TypeName.Describe(value)}", span);
        }

        if (_numbers > 0 && _durations > 0) throw RuntimeFailure.WrongType("`avg` cannot mix numbers and durations", span);
    }

    public override Value Result()
    {
        if (_durations > 0) return Value.Of(DurationArithmetic.Divide(_total, Value.Of(_durations), span));
        return _numbers > 0 ? Value.Of(_mean) : Value.Null;
    }
}
